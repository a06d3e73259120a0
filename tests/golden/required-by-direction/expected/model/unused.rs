/// The schema `Unused`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Unused {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Unused {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
