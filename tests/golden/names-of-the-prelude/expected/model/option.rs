/// The schema `Option`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Option {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Result>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Option>>,
}

crate::core::model! {
    Option {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Result>>);
            "next" => next, set_next(super::Option);
        }
    }
}
