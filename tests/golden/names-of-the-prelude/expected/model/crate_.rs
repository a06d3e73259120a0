use super::Serde;

/// The schema `crate`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Serde>>,
    /// `next`.
    pub next: Option<Box<Crate>>,
}

crate::core::model! {
    Crate {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Serde>>);
            "next" => next, set_next(Crate);
        }
    }
}
