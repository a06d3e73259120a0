/// The schema `ToString`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ToString {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Copy>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::ToString>>,
}

crate::core::model! {
    ToString {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Copy>>);
            "next" => next, set_next(super::ToString);
        }
    }
}
