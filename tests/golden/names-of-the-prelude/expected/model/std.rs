/// The schema `std`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Std {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Core>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Std>>,
}

crate::core::model! {
    Std {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Core>>);
            "next" => next, set_next(super::Std);
        }
    }
}
