/// The schema `str`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Str {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::I64>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Str>>,
}

crate::core::model! {
    Str {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::I64>>);
            "next" => next, set_next(super::Str);
        }
    }
}
