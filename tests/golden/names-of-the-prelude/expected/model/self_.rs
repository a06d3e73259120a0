/// The schema `Self`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Self_ {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Bool>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Self_>>,
}

crate::core::model! {
    Self_ {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Bool>>);
            "next" => next, set_next(super::Self_);
        }
    }
}
