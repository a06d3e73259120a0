/// The schema `Style`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Style {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Option>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Style>>,
}

crate::core::model! {
    Style {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Option>>);
            "next" => next, set_next(super::Style);
        }
    }
}
