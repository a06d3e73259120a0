/// The schema `Eq`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Eq {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Hash>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Eq>>,
}

crate::core::model! {
    Eq {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Hash>>);
            "next" => next, set_next(super::Eq);
        }
    }
}
