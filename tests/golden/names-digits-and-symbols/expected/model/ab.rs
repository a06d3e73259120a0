/// The schema `a b`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AB {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    AB {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
