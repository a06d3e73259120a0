/// The schema `Eq`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Eq {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<super::Hash>>,
    /// `next`.
    pub next: Option<Box<Eq>>,
}

crate::core::model! {
    Eq {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<super::Hash>>);
            "next" => next, set_next(Eq);
        }
    }
}
