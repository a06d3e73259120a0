/// The schema `i64`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct I64 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::U8>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::I64>>,
}

crate::core::model! {
    I64 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::U8>>);
            "next" => next, set_next(super::I64);
        }
    }
}
