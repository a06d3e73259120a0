/// The schema `+++`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PlusPlusPlus {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    PlusPlusPlus {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
