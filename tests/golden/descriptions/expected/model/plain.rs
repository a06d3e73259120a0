/// A title
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Plain {
    /// Its title
    pub a: ::std::option::Option<::std::string::String>,
    /// Deprecated, use a. See <https://example.com/b>.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Plain {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
