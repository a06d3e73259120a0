use super::Some;

/// The schema `Debug`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Debug {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Some>>,
    /// `next`.
    pub next: Option<Box<Debug>>,
}

crate::core::model! {
    Debug {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Some>>);
            "next" => next, set_next(Debug);
        }
    }
}
