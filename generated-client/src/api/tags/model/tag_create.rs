/// A tag to add.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagCreate {
    /// Name.
    pub name: String,
}

crate::core::model! {
    TagCreate {
        required {
            /// Name.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
