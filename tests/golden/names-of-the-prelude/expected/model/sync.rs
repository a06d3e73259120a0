/// The schema `Sync`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Sync {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<super::Default>>,
    /// `next`.
    pub next: Option<Box<Sync>>,
}

crate::core::model! {
    Sync {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<super::Default>>);
            "next" => next, set_next(Sync);
        }
    }
}
