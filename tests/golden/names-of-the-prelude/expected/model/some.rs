use super::None;

/// The schema `Some`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Some {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<None>>,
    /// `next`.
    pub next: Option<Box<Some>>,
}

crate::core::model! {
    Some {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<None>>);
            "next" => next, set_next(Some);
        }
    }
}
