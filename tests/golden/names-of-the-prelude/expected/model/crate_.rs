/// The schema `crate`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Serde>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Crate>>,
}

crate::core::model! {
    Crate {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Serde>>);
            "next" => next, set_next(super::Crate);
        }
    }
}
