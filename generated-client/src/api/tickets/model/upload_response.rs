/// An uploaded file.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// File name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Address of a preview.
    /// May be null.
    /// Known from the upload of the chat service.
    ///
    /// Confidence: V.
    pub thumbnail_url: ::std::option::Option<::std::string::String>,
    /// Address of the file; goes into `url` of an attachment.
    pub url: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    UploadResponse {
        optional {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "thumbnailUrl" => thumbnail_url, set_thumbnail_url(impl ::std::convert::Into<::std::string::String>);
            "url" => url, set_url(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
