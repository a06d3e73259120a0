use super::{C, Leaf};

/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `c`.
    pub c: Option<Box<C>>,
    /// `leaf`.
    pub leaf: Option<Leaf>,
}

crate::core::model! {
    B {
        optional {
            "c" => c, set_c(C);
            "leaf" => leaf, set_leaf(Leaf);
        }
    }
}
