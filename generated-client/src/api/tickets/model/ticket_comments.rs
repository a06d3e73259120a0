use super::TicketComment;

/// Comments by kind.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketComments {
    /// Description of the ticket.
    pub description: Option<TicketComment>,
    /// Forwarded reply; known by name only.
    ///
    /// Confidence: C.
    pub forward_reply: Option<TicketComment>,
    /// Internal comment.
    ///
    /// Confidence: B.
    pub internal: Option<TicketComment>,
    /// Comment in another channel; known by name only.
    ///
    /// Confidence: C.
    pub multi_channel: Option<TicketComment>,
    /// Public comment.
    pub public: Option<TicketComment>,
}

crate::core::model! {
    TicketComments {
        optional {
            /// Description of the ticket.
            "description" => description, set_description(TicketComment);
            /// Forwarded reply; known by name only.
            "forwardReply" => forward_reply, set_forward_reply(TicketComment);
            /// Internal comment.
            "internal" => internal, set_internal(TicketComment);
            /// Comment in another channel; known by name only.
            "multiChannel" => multi_channel, set_multi_channel(TicketComment);
            /// Public comment.
            "public" => public, set_public(TicketComment);
        }
    }
}
