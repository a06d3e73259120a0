/// The schema `Client`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Send>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Client>>,
}

crate::core::model! {
    Client {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Send>>);
            "next" => next, set_next(super::Client);
        }
    }
}
