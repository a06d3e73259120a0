/// The schema `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    pub b: crate::core::Maybe<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    Both {
        expected {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
        nullable {
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
