/// The schema `Doc`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Doc {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Doc {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
