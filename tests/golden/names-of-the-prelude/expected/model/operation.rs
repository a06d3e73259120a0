use super::Service;

/// The schema `Operation`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operation {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Service>>,
    /// `next`.
    pub next: Option<Box<Operation>>,
}

crate::core::model! {
    Operation {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Service>>);
            "next" => next, set_next(Operation);
        }
    }
}
