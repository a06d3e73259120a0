/// The schema `bool`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bool {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Str>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Bool>>,
}

crate::core::model! {
    Bool {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Str>>);
            "next" => next, set_next(super::Bool);
        }
    }
}
