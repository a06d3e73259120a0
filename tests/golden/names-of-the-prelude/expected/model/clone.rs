/// The schema `Clone`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Clone {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Debug>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Clone>>,
}

crate::core::model! {
    Clone {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Debug>>);
            "next" => next, set_next(super::Clone);
        }
    }
}
