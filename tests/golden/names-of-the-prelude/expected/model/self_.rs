use super::Bool;

/// The schema `Self`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Bool>>,
    /// `next`.
    pub next: Option<Box<Self_>>,
}

crate::core::model! {
    Self_ {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Bool>>);
            "next" => next, set_next(Self_);
        }
    }
}
