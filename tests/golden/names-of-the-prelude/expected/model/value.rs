/// The schema `Value`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Self_>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Value>>,
}

crate::core::model! {
    Value {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Self_>>);
            "next" => next, set_next(super::Value);
        }
    }
}
