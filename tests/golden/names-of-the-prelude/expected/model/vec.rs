/// The schema `Vec`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Vec {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Box>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Vec>>,
}

crate::core::model! {
    Vec {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Box>>);
            "next" => next, set_next(super::Vec);
        }
    }
}
