//! Tags
//!
//! Tags of tickets ("Tags de tickets").
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;

pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "tags",
    "https://api.octadesk.services",
    "/tags",
);

/// The operations of Tags; made by [`Client::tags`](crate::Client::tags).
#[derive(Debug, Clone)]
pub struct Tags {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Tags.
    #[doc(alias = "Tags")]
    #[doc(alias = "Tags de tickets")]
    #[must_use]
    pub fn tags(&self) -> Tags {
        Tags { client: self.clone() }
    }
}
