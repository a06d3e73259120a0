/// Comments by kind.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TicketComments {
    /// Description of the ticket.
    pub description: ::std::option::Option<super::TicketComment>,
    /// Forwarded reply; known by name only.
    ///
    /// Confidence: C.
    pub forward_reply: ::std::option::Option<super::TicketComment>,
    /// Internal comment.
    ///
    /// Confidence: B.
    pub internal: ::std::option::Option<super::TicketComment>,
    /// Comment in another channel; known by name only.
    ///
    /// Confidence: C.
    pub multi_channel: ::std::option::Option<super::TicketComment>,
    /// Public comment.
    pub public: ::std::option::Option<super::TicketComment>,
}

crate::core::model! {
    TicketComments {
        optional {
            "description" => description, set_description(super::TicketComment);
            "forwardReply" => forward_reply, set_forward_reply(super::TicketComment);
            "internal" => internal, set_internal(super::TicketComment);
            "multiChannel" => multi_channel, set_multi_channel(super::TicketComment);
            "public" => public, set_public(super::TicketComment);
        }
    }
}
