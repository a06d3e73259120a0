/// The schema `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ok {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::Err>>,
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Ok>>,
}

crate::core::model! {
    Ok {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::Err>>);
            "next" => next, set_next(super::Ok);
        }
    }
}
