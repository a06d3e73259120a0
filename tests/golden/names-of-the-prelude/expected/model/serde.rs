/// The schema `serde`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Serde {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Extra>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Serde>>,
}

crate::core::model! {
    Serde {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Extra>>);
            "next" => next, set_next(super::Serde);
        }
    }
}
