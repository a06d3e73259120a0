/// The schema `Sent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// `a`.
    pub a: ::std::string::String,
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Sent {
        required {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
