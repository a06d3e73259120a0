/// The schema `Error`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Client>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Error>>,
}

crate::core::model! {
    Error {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Client>>);
            "next" => next, set_next(super::Error);
        }
    }
}
