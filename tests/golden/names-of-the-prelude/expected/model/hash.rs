use super::Serialize;

/// The schema `Hash`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Hash {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Serialize>>,
    /// `next`.
    pub next: Option<Box<Hash>>,
}

crate::core::model! {
    Hash {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Serialize>>);
            "next" => next, set_next(Hash);
        }
    }
}
