use super::F64;

/// The schema `u8`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct U8 {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<F64>>,
    /// `next`.
    pub next: Option<Box<U8>>,
}

crate::core::model! {
    U8 {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<F64>>);
            "next" => next, set_next(U8);
        }
    }
}
