/// The schema `Debug`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Debug {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Some>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Debug>>,
}

crate::core::model! {
    Debug {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Some>>);
            "next" => next, set_next(super::Debug);
        }
    }
}
