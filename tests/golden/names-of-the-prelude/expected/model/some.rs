/// The schema `Some`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Some {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::None>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Some>>,
}

crate::core::model! {
    Some {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::None>>);
            "next" => next, set_next(super::Some);
        }
    }
}
