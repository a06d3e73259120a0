use super::A;

/// The schema `C`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct C {
    /// `a`.
    pub a: Option<Box<A>>,
}

crate::core::model! {
    C {
        optional {
            "a" => a, set_a(A);
        }
    }
}
