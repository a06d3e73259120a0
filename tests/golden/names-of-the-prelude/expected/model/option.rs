use super::Result;

/// The schema `Option`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Option {
    /// `a`.
    pub a: ::std::option::Option<String>,
    /// `list`.
    pub list: ::std::option::Option<Vec<Result>>,
    /// `next`.
    pub next: ::std::option::Option<Box<Option>>,
}

crate::core::model! {
    Option {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Result>>);
            "next" => next, set_next(Option);
        }
    }
}
