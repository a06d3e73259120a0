/// A tag.
/// Further members are unknown.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Identifier.
    /// Inferred.
    ///
    /// Confidence: D.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
}

crate::core::model! {
    Tag {
        optional {
            /// Identifier.
            "id" => id, set_id(impl Into<String>);
            /// Name.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
