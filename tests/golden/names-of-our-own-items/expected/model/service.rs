/// The schema `SERVICE`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Service {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Service {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
