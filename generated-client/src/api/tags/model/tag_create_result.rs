/// Outcome of adding a tag.
/// Further members are unknown.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TagCreateResult {
    /// Whether the tag was added.
    pub success: Option<bool>,
}

crate::core::model! {
    TagCreateResult {
        optional {
            /// Whether the tag was added.
            "success" => success, set_success(bool);
        }
    }
}
