/// The schema `Service`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Service {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Method>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Service>>,
}

crate::core::model! {
    Service {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Method>>);
            "next" => next, set_next(super::Service);
        }
    }
}
