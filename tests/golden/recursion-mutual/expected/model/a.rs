use super::B;

/// The schema `A`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A {
    /// `b`.
    pub b: Option<Box<B>>,
}

crate::core::model! {
    A {
        optional {
            "b" => b, set_b(B);
        }
    }
}
