/// An uploaded file.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// File name.
    pub name: Option<String>,
    /// Address of a preview.
    /// May be null.
    /// Known from the upload of the chat service.
    ///
    /// Confidence: V.
    pub thumbnail_url: Option<String>,
    /// Address of the file; goes into `url` of an attachment.
    pub url: Option<String>,
}

crate::core::model! {
    UploadResponse {
        optional {
            /// File name.
            "name" => name, set_name(impl Into<String>);
            /// Address of a preview.
            "thumbnailUrl" => thumbnail_url, set_thumbnail_url(impl Into<String>);
            /// Address of the file; goes into `url` of an attachment.
            "url" => url, set_url(impl Into<String>);
        }
    }
}
