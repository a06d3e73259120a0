/// The schema `Serialize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Serialize {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Deserialize>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Serialize>>,
}

crate::core::model! {
    Serialize {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Deserialize>>);
            "next" => next, set_next(super::Serialize);
        }
    }
}
