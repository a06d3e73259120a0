//! Organizations
//!
//! Organizations ("Organizações") that persons belong to.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;

pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "organizations",
    "https://api.octadesk.services",
    "/organizations",
);

/// The operations of Organizations; made by [`Client::organizations`](crate::Client::organizations).
#[derive(Debug, Clone)]
pub struct Organizations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Organizations.
    #[doc(alias = "Organizações")]
    #[doc(alias = "Organizations")]
    #[must_use]
    pub fn organizations(&self) -> Organizations {
        Organizations {
            client: self.clone(),
        }
    }
}
