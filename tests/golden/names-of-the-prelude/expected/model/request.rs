/// The schema `Request`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Request {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Operation>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Request>>,
}

crate::core::model! {
    Request {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Operation>>);
            "next" => next, set_next(super::Request);
        }
    }
}
