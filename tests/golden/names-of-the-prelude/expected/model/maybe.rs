/// The schema `Maybe`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Maybe {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::DateTime>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Maybe>>,
}

crate::core::model! {
    Maybe {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::DateTime>>);
            "next" => next, set_next(super::Maybe);
        }
    }
}
