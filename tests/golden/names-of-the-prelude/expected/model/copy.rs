/// The schema `Copy`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Copy {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Drop>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Copy>>,
}

crate::core::model! {
    Copy {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Drop>>);
            "next" => next, set_next(super::Copy);
        }
    }
}
