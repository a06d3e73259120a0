/// The schema `String`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct String {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Vec>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::String>>,
}

crate::core::model! {
    String {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Vec>>);
            "next" => next, set_next(super::String);
        }
    }
}
