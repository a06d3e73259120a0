/// The schema `f64`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct F64 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Std>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::F64>>,
}

crate::core::model! {
    F64 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Std>>);
            "next" => next, set_next(super::F64);
        }
    }
}
