/// The schema `Into`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Into {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::From>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Into>>,
}

crate::core::model! {
    Into {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::From>>);
            "next" => next, set_next(super::Into);
        }
    }
}
