/// Comment of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionComment {
    /// HTML.
    pub content: Option<String>,
    /// Whether the requester sees it.
    pub is_public: Option<bool>,
}

crate::core::model! {
    InteractionComment {
        optional {
            /// HTML.
            "content" => content, set_content(impl Into<String>);
            /// Whether the requester sees it.
            "isPublic" => is_public, set_is_public(bool);
        }
    }
}
