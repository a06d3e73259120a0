use super::Fn;

/// The schema `Drop`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Drop {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Fn>>,
    /// `next`.
    pub next: Option<Box<Drop>>,
}

crate::core::model! {
    Drop {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Fn>>);
            "next" => next, set_next(Drop);
        }
    }
}
