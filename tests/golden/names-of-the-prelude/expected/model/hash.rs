/// The schema `Hash`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Hash {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Serialize>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Hash>>,
}

crate::core::model! {
    Hash {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Serialize>>);
            "next" => next, set_next(super::Hash);
        }
    }
}
