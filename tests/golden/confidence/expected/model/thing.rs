/// The schema `Thing`.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// Inferred.
    ///
    /// Confidence: D.
    pub a: Option<String>,
}

crate::core::model! {
    Thing {
        optional {
            /// Inferred.
            "a" => a, set_a(impl Into<String>);
        }
    }
}
