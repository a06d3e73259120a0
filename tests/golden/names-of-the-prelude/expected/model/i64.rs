use super::U8;

/// The schema `i64`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct I64 {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<U8>>,
    /// `next`.
    pub next: Option<Box<I64>>,
}

crate::core::model! {
    I64 {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<U8>>);
            "next" => next, set_next(I64);
        }
    }
}
