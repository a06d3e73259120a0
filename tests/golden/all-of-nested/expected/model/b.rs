/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    B {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
