use super::TicketUpdate;

/// The same change for several tickets.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkAction {
    /// `body`.
    pub body: TicketUpdate,
    /// Numbers of the tickets.
    pub ticket_numbers: Vec<i64>,
}

crate::core::model! {
    BulkAction {
        required {
            "body" => body, set_body(TicketUpdate);
            /// Numbers of the tickets.
            "ticketNumbers" => ticket_numbers, set_ticket_numbers(impl Into<Vec<i64>>);
        }
    }
}
