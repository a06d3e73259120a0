/// The schema `Fn`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fn {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Eq>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Fn>>,
}

crate::core::model! {
    Fn {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Eq>>);
            "next" => next, set_next(super::Fn);
        }
    }
}
