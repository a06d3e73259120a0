/// The schema `None`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct None {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Ok>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::None>>,
}

crate::core::model! {
    None {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Ok>>);
            "next" => next, set_next(super::None);
        }
    }
}
