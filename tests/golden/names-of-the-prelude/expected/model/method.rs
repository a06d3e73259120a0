use super::Style;

/// The schema `Method`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Method {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Style>>,
    /// `next`.
    pub next: Option<Box<Method>>,
}

crate::core::model! {
    Method {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Style>>);
            "next" => next, set_next(Method);
        }
    }
}
