/// The schema `Default`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Default {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<super::Clone>>,
    /// `next`.
    pub next: Option<Box<Default>>,
}

crate::core::model! {
    Default {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<super::Clone>>);
            "next" => next, set_next(Default);
        }
    }
}
