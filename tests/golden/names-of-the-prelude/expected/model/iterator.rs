/// The schema `Iterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Iterator {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::ToString>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Iterator>>,
}

crate::core::model! {
    Iterator {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::ToString>>);
            "next" => next, set_next(super::Iterator);
        }
    }
}
