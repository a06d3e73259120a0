/// The schema `Old`.
///
/// Deprecated.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Old {
    /// Use another.
    ///
    /// Deprecated.
    pub gone: Option<String>,
}

crate::core::model! {
    Old {
        optional {
            /// Use another.
            "gone" => gone, set_gone(impl Into<String>);
        }
    }
}
