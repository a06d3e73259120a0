/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`.
    pub kind: ::std::option::Option<::std::string::String>,
    /// `lives`.
    pub lives: ::std::option::Option<i64>,
    /// `owner`.
    pub owner: ::std::option::Option<super::Owner>,
}

crate::core::model! {
    Cat {
        optional {
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
            "lives" => lives, set_lives(i64);
            "owner" => owner, set_owner(super::Owner);
        }
    }
}
