use super::Client;

/// The schema `Error`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Client>>,
    /// `next`.
    pub next: Option<Box<Error>>,
}

crate::core::model! {
    Error {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Client>>);
            "next" => next, set_next(Error);
        }
    }
}
