/// The schema `Result`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Result {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::String>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Result>>,
}

crate::core::model! {
    Result {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::String>>);
            "next" => next, set_next(super::Result);
        }
    }
}
