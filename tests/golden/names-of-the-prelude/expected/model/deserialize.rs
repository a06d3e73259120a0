use super::Value;

/// The schema `Deserialize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Deserialize {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Value>>,
    /// `next`.
    pub next: Option<Box<Deserialize>>,
}

crate::core::model! {
    Deserialize {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Value>>);
            "next" => next, set_next(Deserialize);
        }
    }
}
