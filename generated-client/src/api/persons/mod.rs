//! Persons
//!
//! Persons ("Pessoas"): agents, customers and other contacts.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod person;

pub use self::model::*;
pub use self::person::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "persons",
    "https://api.octadesk.services",
    "/persons",
);

/// The operations of Persons; made by [`Client::persons`](crate::Client::persons).
#[derive(Debug, Clone)]
pub struct Persons {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Persons.
    #[doc(alias = "Persons")]
    #[doc(alias = "Pessoas")]
    #[must_use]
    pub fn persons(&self) -> Persons {
        Persons { client: self.clone() }
    }
}
