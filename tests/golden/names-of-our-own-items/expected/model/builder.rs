/// The schema `Builder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Builder {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Builder {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
