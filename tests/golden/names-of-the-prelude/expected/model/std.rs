use super::Core;

/// The schema `std`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Std {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Core>>,
    /// `next`.
    pub next: Option<Box<Std>>,
}

crate::core::model! {
    Std {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Core>>);
            "next" => next, set_next(Std);
        }
    }
}
