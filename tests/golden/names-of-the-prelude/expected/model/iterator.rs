use super::ToString;

/// The schema `Iterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Iterator {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<ToString>>,
    /// `next`.
    pub next: Option<Box<Iterator>>,
}

crate::core::model! {
    Iterator {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<ToString>>);
            "next" => next, set_next(Iterator);
        }
    }
}
