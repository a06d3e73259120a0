/// Comment of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionComment {
    /// HTML.
    pub content: ::std::option::Option<::std::string::String>,
    /// Whether the requester sees it.
    pub is_public: ::std::option::Option<bool>,
}

crate::core::model! {
    InteractionComment {
        optional {
            "content" => content, set_content(impl ::std::convert::Into<::std::string::String>);
            "isPublic" => is_public, set_is_public(bool);
        }
    }
}
