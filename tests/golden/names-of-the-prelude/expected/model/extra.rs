/// The schema `Extra`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extra {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Maybe>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Extra>>,
}

crate::core::model! {
    Extra {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Maybe>>);
            "next" => next, set_next(super::Extra);
        }
    }
}
