use super::Error;

/// The schema `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Error>>,
    /// `next`.
    pub next: Option<::std::boxed::Box<Box>>,
}

crate::core::model! {
    Box {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Error>>);
            "next" => next, set_next(Box);
        }
    }
}
