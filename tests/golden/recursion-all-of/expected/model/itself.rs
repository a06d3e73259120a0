/// The schema `Itself`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Itself {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Itself {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
