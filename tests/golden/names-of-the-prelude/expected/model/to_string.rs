use super::Copy;

/// The schema `ToString`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ToString {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Copy>>,
    /// `next`.
    pub next: Option<Box<ToString>>,
}

crate::core::model! {
    ToString {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Copy>>);
            "next" => next, set_next(ToString);
        }
    }
}
