/// The schema `New`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct New {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    New {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
