/// The schema `Lion`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lion {
    /// `kind`.
    pub kind: ::std::option::Option<::std::string::String>,
    /// `lives`.
    pub lives: ::std::option::Option<i64>,
    /// `mane`.
    pub mane: ::std::option::Option<bool>,
    /// `owner`.
    pub owner: ::std::option::Option<super::Owner>,
}

crate::core::model! {
    Lion {
        optional {
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
            "lives" => lives, set_lives(i64);
            "mane" => mane, set_mane(bool);
            "owner" => owner, set_owner(super::Owner);
        }
    }
}
