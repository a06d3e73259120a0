use super::Method;

/// The schema `Service`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Service {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Method>>,
    /// `next`.
    pub next: Option<Box<Service>>,
}

crate::core::model! {
    Service {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Method>>);
            "next" => next, set_next(Service);
        }
    }
}
