use super::Maybe;

/// The schema `Extra`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extra {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Maybe>>,
    /// `next`.
    pub next: Option<Box<Extra>>,
}

crate::core::model! {
    Extra {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Maybe>>);
            "next" => next, set_next(Extra);
        }
    }
}
