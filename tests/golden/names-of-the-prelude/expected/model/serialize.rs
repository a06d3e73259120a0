use super::Deserialize;

/// The schema `Serialize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Serialize {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Deserialize>>,
    /// `next`.
    pub next: Option<Box<Serialize>>,
}

crate::core::model! {
    Serialize {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Deserialize>>);
            "next" => next, set_next(Serialize);
        }
    }
}
