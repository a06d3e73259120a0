/// The schema `Default`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Default {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Clone>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Default>>,
}

crate::core::model! {
    Default {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Clone>>);
            "next" => next, set_next(super::Default);
        }
    }
}
