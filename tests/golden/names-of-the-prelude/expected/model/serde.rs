use super::Extra;

/// The schema `serde`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Serde {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Extra>>,
    /// `next`.
    pub next: Option<Box<Serde>>,
}

crate::core::model! {
    Serde {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Extra>>);
            "next" => next, set_next(Serde);
        }
    }
}
