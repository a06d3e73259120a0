use std::collections::BTreeMap;

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `named`.
    pub named: Option<BTreeMap<String, Tree>>,
}

crate::core::model! {
    Tree {
        optional {
            "children" => children, set_children(impl Into<Vec<Tree>>);
            "named" => named, set_named(BTreeMap<String, Tree>);
        }
    }
}
