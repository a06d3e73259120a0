/// A comment.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TicketComment {
    /// Files.
    ///
    /// Confidence: B.
    pub attachments: ::std::option::Option<::std::vec::Vec<super::TicketAttachmentIn>>,
    /// Text; HTML is accepted.
    pub content: ::std::string::String,
}

crate::core::model! {
    TicketComment {
        required {
            "content" => content, set_content(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "attachments" => attachments, set_attachments(impl ::std::convert::Into<::std::vec::Vec<super::TicketAttachmentIn>>);
        }
    }
}
