use crate::core::Value;

/// The features of the company.
/// Further members are unknown.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyFeatures {
    /// Features; their shape is unknown.
    pub features: Option<Value>,
}

crate::core::model! {
    CompanyFeatures {
        optional {
            /// Features; their shape is unknown.
            "features" => features, set_features(impl Into<Value>);
        }
    }
}
