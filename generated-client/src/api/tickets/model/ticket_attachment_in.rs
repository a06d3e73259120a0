/// A file to attach, uploaded before.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TicketAttachmentIn {
    /// MIME type.
    ///
    /// Confidence: C.
    pub file_type: ::std::option::Option<::std::string::String>,
    /// File name.
    /// Inferred.
    ///
    /// Confidence: D.
    pub name: ::std::option::Option<::std::string::String>,
    /// Address of the file.
    pub url: ::std::string::String,
    /// Address of a preview.
    ///
    /// Confidence: C.
    pub url_preview: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TicketAttachmentIn {
        required {
            "url" => url, set_url(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "fileType" => file_type, set_file_type(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "urlPreview" => url_preview, set_url_preview(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
