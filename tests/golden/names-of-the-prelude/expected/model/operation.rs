/// The schema `Operation`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operation {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Service>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Operation>>,
}

crate::core::model! {
    Operation {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Service>>);
            "next" => next, set_next(super::Operation);
        }
    }
}
