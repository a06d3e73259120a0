/// File of an interaction.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InteractionAttachment {
    /// File name.
    pub name: Option<String>,
    /// Address of the file.
    pub url: Option<String>,
}

crate::core::model! {
    InteractionAttachment {
        optional {
            /// File name.
            "name" => name, set_name(impl Into<String>);
            /// Address of the file.
            "url" => url, set_url(impl Into<String>);
        }
    }
}
