/// The schema `NewRequest`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NewRequest {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    NewRequest {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
