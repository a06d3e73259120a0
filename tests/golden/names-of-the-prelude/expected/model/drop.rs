/// The schema `Drop`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Drop {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Fn>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Drop>>,
}

crate::core::model! {
    Drop {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Fn>>);
            "next" => next, set_next(super::Drop);
        }
    }
}
