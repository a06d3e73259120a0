use super::Send;

/// The schema `Client`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Send>>,
    /// `next`.
    pub next: Option<Box<Client>>,
}

crate::core::model! {
    Client {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Send>>);
            "next" => next, set_next(Client);
        }
    }
}
