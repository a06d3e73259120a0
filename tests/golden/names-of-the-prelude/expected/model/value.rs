use super::Self_;

/// The schema `Value`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Self_>>,
    /// `next`.
    pub next: Option<Box<Value>>,
}

crate::core::model! {
    Value {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Self_>>);
            "next" => next, set_next(Value);
        }
    }
}
