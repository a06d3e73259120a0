use super::Drop;

/// The schema `Copy`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Copy {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Drop>>,
    /// `next`.
    pub next: Option<Box<Copy>>,
}

crate::core::model! {
    Copy {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Drop>>);
            "next" => next, set_next(Copy);
        }
    }
}
