use super::Ok;

/// The schema `None`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct None {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Ok>>,
    /// `next`.
    pub next: Option<Box<None>>,
}

crate::core::model! {
    None {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Ok>>);
            "next" => next, set_next(None);
        }
    }
}
