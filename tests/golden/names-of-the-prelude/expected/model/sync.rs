/// The schema `Sync`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Sync {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Default>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Sync>>,
}

crate::core::model! {
    Sync {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Default>>);
            "next" => next, set_next(super::Sync);
        }
    }
}
