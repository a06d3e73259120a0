use super::String;

/// The schema `Result`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Result {
    /// `a`.
    pub a: Option<::std::string::String>,
    /// `list`.
    pub list: Option<Vec<String>>,
    /// `next`.
    pub next: Option<Box<Result>>,
}

crate::core::model! {
    Result {
        optional {
            "a" => a, set_a(impl Into<::std::string::String>);
            "list" => list, set_list(impl Into<Vec<String>>);
            "next" => next, set_next(Result);
        }
    }
}
