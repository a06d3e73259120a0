use super::TicketAttachmentIn;

/// A comment.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TicketComment {
    /// Files.
    ///
    /// Confidence: B.
    pub attachments: Option<Vec<TicketAttachmentIn>>,
    /// Text; HTML is accepted.
    pub content: String,
}

crate::core::model! {
    TicketComment {
        required {
            /// Text; HTML is accepted.
            "content" => content, set_content(impl Into<String>);
        }
        optional {
            /// Files.
            "attachments" => attachments, set_attachments(impl Into<Vec<TicketAttachmentIn>>);
        }
    }
}
