use super::Option;

/// The schema `Style`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Style {
    /// `a`.
    pub a: ::std::option::Option<String>,
    /// `list`.
    pub list: ::std::option::Option<Vec<Option>>,
    /// `next`.
    pub next: ::std::option::Option<Box<Style>>,
}

crate::core::model! {
    Style {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Option>>);
            "next" => next, set_next(Style);
        }
    }
}
