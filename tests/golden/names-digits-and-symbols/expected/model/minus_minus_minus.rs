/// The schema `---`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MinusMinusMinus {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    MinusMinusMinus {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
