//! Tickets
//!
//! Tickets, their interactions and lists.
//! Tickets are addressed by number, never by `id`.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;
mod search_tickets;
mod tickets_lists;

pub use self::model::*;
pub use self::operations::*;
pub use self::search_tickets::*;
pub use self::tickets_lists::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "tickets",
    "https://api.octadesk.services",
    "/tickets",
);

/// The operations of Tickets; made by [`Client::tickets`](crate::Client::tickets).
#[derive(Debug, Clone)]
pub struct Tickets {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Tickets.
    #[doc(alias = "Tickets")]
    #[must_use]
    pub fn tickets(&self) -> Tickets {
        Tickets { client: self.clone() }
    }
}
