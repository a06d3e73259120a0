use super::Request;

/// The schema `Bytes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bytes {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Request>>,
    /// `next`.
    pub next: Option<Box<Bytes>>,
}

crate::core::model! {
    Bytes {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Request>>);
            "next" => next, set_next(Bytes);
        }
    }
}
