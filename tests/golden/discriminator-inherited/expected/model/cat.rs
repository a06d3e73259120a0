use super::Owner;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`.
    pub kind: Option<String>,
    /// `lives`.
    pub lives: Option<i64>,
    /// `owner`.
    pub owner: Option<Owner>,
}

crate::core::model! {
    Cat {
        optional {
            "kind" => kind, set_kind(impl Into<String>);
            "lives" => lives, set_lives(i64);
            "owner" => owner, set_owner(Owner);
        }
    }
}
