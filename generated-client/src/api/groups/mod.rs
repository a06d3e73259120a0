//! Groups
//!
//! Groups of agents ("Grupos").
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;

pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "groups",
    "https://api.octadesk.services",
    "/groups",
);

/// The operations of Groups; made by [`Client::groups`](crate::Client::groups).
#[derive(Debug, Clone)]
pub struct Groups {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Groups.
    #[doc(alias = "Groups")]
    #[doc(alias = "Grupos")]
    #[must_use]
    pub fn groups(&self) -> Groups {
        Groups { client: self.clone() }
    }
}
