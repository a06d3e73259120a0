/// The schema `Thing`.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// Inferred.
    ///
    /// Confidence: D.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Thing {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
