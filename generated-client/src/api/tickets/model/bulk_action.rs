/// The same change for several tickets.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BulkAction {
    /// `body`.
    pub body: super::TicketUpdate,
    /// Numbers of the tickets.
    pub ticket_numbers: ::std::vec::Vec<i64>,
}

crate::core::model! {
    BulkAction {
        required {
            "body" => body, set_body(super::TicketUpdate);
            "ticketNumbers" => ticket_numbers, set_ticket_numbers(impl ::std::convert::Into<::std::vec::Vec<i64>>);
        }
    }
}
