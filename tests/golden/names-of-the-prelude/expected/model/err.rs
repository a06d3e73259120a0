/// The schema `Err`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Err {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Into>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Err>>,
}

crate::core::model! {
    Err {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Into>>);
            "next" => next, set_next(super::Err);
        }
    }
}
