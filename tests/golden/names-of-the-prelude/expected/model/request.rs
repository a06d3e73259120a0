use super::Operation;

/// The schema `Request`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Request {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Operation>>,
    /// `next`.
    pub next: Option<Box<Request>>,
}

crate::core::model! {
    Request {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Operation>>);
            "next" => next, set_next(Request);
        }
    }
}
