/// The schema `Send`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Send {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Sync>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Send>>,
}

crate::core::model! {
    Send {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Sync>>);
            "next" => next, set_next(super::Send);
        }
    }
}
