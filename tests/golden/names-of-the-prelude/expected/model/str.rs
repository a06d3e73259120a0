use super::I64;

/// The schema `str`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Str {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<I64>>,
    /// `next`.
    pub next: Option<Box<Str>>,
}

crate::core::model! {
    Str {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<I64>>);
            "next" => next, set_next(Str);
        }
    }
}
