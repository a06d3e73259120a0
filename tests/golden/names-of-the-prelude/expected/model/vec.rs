use super::Box;

/// The schema `Vec`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Vec {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<::std::vec::Vec<Box>>,
    /// `next`.
    pub next: Option<::std::boxed::Box<Vec>>,
}

crate::core::model! {
    Vec {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<::std::vec::Vec<Box>>);
            "next" => next, set_next(Vec);
        }
    }
}
