use super::Std;

/// The schema `f64`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct F64 {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Std>>,
    /// `next`.
    pub next: Option<Box<F64>>,
}

crate::core::model! {
    F64 {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Std>>);
            "next" => next, set_next(F64);
        }
    }
}
