/// A file to attach, uploaded before.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TicketAttachmentIn {
    /// MIME type.
    ///
    /// Confidence: C.
    pub file_type: Option<String>,
    /// File name.
    /// Inferred.
    ///
    /// Confidence: D.
    pub name: Option<String>,
    /// Address of the file.
    pub url: String,
    /// Address of a preview.
    ///
    /// Confidence: C.
    pub url_preview: Option<String>,
}

crate::core::model! {
    TicketAttachmentIn {
        required {
            /// Address of the file.
            "url" => url, set_url(impl Into<String>);
        }
        optional {
            /// MIME type.
            "fileType" => file_type, set_file_type(impl Into<String>);
            /// File name.
            "name" => name, set_name(impl Into<String>);
            /// Address of a preview.
            "urlPreview" => url_preview, set_url_preview(impl Into<String>);
        }
    }
}
