/// The schema `Deserialize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Deserialize {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Value>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Deserialize>>,
}

crate::core::model! {
    Deserialize {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Value>>);
            "next" => next, set_next(super::Deserialize);
        }
    }
}
