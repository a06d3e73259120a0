use super::Str;

/// The schema `bool`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bool {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Str>>,
    /// `next`.
    pub next: Option<Box<Bool>>,
}

crate::core::model! {
    Bool {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Str>>);
            "next" => next, set_next(Bool);
        }
    }
}
