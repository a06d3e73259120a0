use super::Crate;

/// The schema `core`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Core {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Crate>>,
    /// `next`.
    pub next: Option<Box<Core>>,
}

crate::core::model! {
    Core {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Crate>>);
            "next" => next, set_next(Core);
        }
    }
}
