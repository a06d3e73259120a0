/// The schema `core`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Core {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Crate>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Core>>,
}

crate::core::model! {
    Core {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Crate>>);
            "next" => next, set_next(super::Core);
        }
    }
}
