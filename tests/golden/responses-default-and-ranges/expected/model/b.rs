/// The schema `B`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct B {
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    B {
        optional {
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
