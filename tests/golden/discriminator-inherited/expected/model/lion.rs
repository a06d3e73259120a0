use super::Owner;

/// The schema `Lion`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lion {
    /// `kind`.
    pub kind: Option<String>,
    /// `lives`.
    pub lives: Option<i64>,
    /// `mane`.
    pub mane: Option<bool>,
    /// `owner`.
    pub owner: Option<Owner>,
}

crate::core::model! {
    Lion {
        optional {
            "kind" => kind, set_kind(impl Into<String>);
            "lives" => lives, set_lives(i64);
            "mane" => mane, set_mane(bool);
            "owner" => owner, set_owner(Owner);
        }
    }
}
