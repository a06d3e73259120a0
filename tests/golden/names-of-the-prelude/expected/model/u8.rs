/// The schema `u8`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct U8 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::F64>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::U8>>,
}

crate::core::model! {
    U8 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::F64>>);
            "next" => next, set_next(super::U8);
        }
    }
}
