/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `c`.
    pub c: ::std::option::Option<::std::boxed::Box<super::C>>,
    /// `leaf`.
    pub leaf: ::std::option::Option<super::Leaf>,
}

crate::core::model! {
    B {
        optional {
            "c" => c, set_c(super::C);
            "leaf" => leaf, set_leaf(super::Leaf);
        }
    }
}
