use super::From;

/// The schema `Into`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Into {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<From>>,
    /// `next`.
    pub next: Option<Box<Into>>,
}

crate::core::model! {
    Into {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<String>);
            "list" => list, set_list(impl ::std::convert::Into<Vec<From>>);
            "next" => next, set_next(Into);
        }
    }
}
