use super::Sync;

/// The schema `Send`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Send {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Sync>>,
    /// `next`.
    pub next: Option<Box<Send>>,
}

crate::core::model! {
    Send {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Sync>>);
            "next" => next, set_next(Send);
        }
    }
}
