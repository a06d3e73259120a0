/// The schema `User`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// Says more than the target.
    pub described: ::std::option::Option<super::Base>,
    /// `extended`.
    pub extended: ::std::option::Option<super::UserExtended>,
}

crate::core::model! {
    User {
        optional {
            "described" => described, set_described(super::Base);
            "extended" => extended, set_extended(super::UserExtended);
        }
    }
}

/// UserExtended, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserExtended {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `more`.
    pub more: ::std::option::Option<i64>,
}

crate::core::model! {
    UserExtended {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "more" => more, set_more(i64);
        }
    }
}
