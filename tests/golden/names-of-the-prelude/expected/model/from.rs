use super::Iterator;

/// The schema `From`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct From {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Iterator>>,
    /// `next`.
    pub next: Option<Box<From>>,
}

crate::core::model! {
    From {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Iterator>>);
            "next" => next, set_next(From);
        }
    }
}
