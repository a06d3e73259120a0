/// The schema `Clone`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Clone {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<super::Debug>>,
    /// `next`.
    pub next: Option<Box<Clone>>,
}

crate::core::model! {
    Clone {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<super::Debug>>);
            "next" => next, set_next(Clone);
        }
    }
}
