/// The schema `Bytes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bytes {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Request>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Bytes>>,
}

crate::core::model! {
    Bytes {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Request>>);
            "next" => next, set_next(super::Bytes);
        }
    }
}
