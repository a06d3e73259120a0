use super::Into;

/// The schema `Err`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Err {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Into>>,
    /// `next`.
    pub next: Option<Box<Err>>,
}

crate::core::model! {
    Err {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<String>);
            "list" => list, set_list(impl ::std::convert::Into<Vec<Into>>);
            "next" => next, set_next(Err);
        }
    }
}
