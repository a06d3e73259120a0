/// The schema `From`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct From {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Iterator>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::From>>,
}

crate::core::model! {
    From {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Iterator>>);
            "next" => next, set_next(super::From);
        }
    }
}
