/// The schema `Method`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Method {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Style>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Method>>,
}

crate::core::model! {
    Method {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Style>>);
            "next" => next, set_next(super::Method);
        }
    }
}
