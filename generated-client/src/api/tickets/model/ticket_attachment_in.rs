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
            "url" => url, set_url(impl Into<String>);
        }
        optional {
            "fileType" => file_type, set_file_type(impl Into<String>);
            "name" => name, set_name(impl Into<String>);
            "urlPreview" => url_preview, set_url_preview(impl Into<String>);
        }
    }
}
