/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Bytes>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::DateTime>>,
}

crate::core::model! {
    DateTime {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Bytes>>);
            "next" => next, set_next(super::DateTime);
        }
    }
}
