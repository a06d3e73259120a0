/// The schema `A`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct A {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    A {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
