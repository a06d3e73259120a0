/// The schema `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Error>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Box>>,
}

crate::core::model! {
    Box {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Error>>);
            "next" => next, set_next(super::Box);
        }
    }
}
