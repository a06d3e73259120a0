use super::Base;

/// The schema `User`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// Says more than the target.
    pub described: Option<Base>,
    /// `extended`.
    pub extended: Option<UserExtended>,
}

crate::core::model! {
    User {
        optional {
            /// Says more than the target.
            "described" => described, set_described(Base);
            "extended" => extended, set_extended(UserExtended);
        }
    }
}

/// The property `extended` of [`User`](super::User).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserExtended {
    /// `id`.
    pub id: Option<String>,
    /// `more`.
    pub more: Option<i64>,
}

crate::core::model! {
    UserExtended {
        optional {
            "id" => id, set_id(impl Into<String>);
            "more" => more, set_more(i64);
        }
    }
}
