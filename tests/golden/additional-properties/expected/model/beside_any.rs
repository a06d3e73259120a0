/// The schema `BesideAny`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BesideAny {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    BesideAny {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
