use super::DateTime;

/// The schema `Maybe`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Maybe {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<DateTime>>,
    /// `next`.
    pub next: Option<Box<Maybe>>,
}

crate::core::model! {
    Maybe {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<DateTime>>);
            "next" => next, set_next(Maybe);
        }
    }
}
