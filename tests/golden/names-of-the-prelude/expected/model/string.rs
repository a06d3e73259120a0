use super::Vec;

/// The schema `String`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct String {
    /// `a`.
    pub a: Option<::std::string::String>,
    /// `list`.
    pub list: Option<::std::vec::Vec<Vec>>,
    /// `next`.
    pub next: Option<Box<String>>,
}

crate::core::model! {
    String {
        optional {
            "a" => a, set_a(impl Into<::std::string::String>);
            "list" => list, set_list(impl Into<::std::vec::Vec<Vec>>);
            "next" => next, set_next(String);
        }
    }
}
