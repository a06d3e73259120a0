//! Forms
//!
//! Forms ("Formulários") of tickets and their fields.
//! No answer of this service has been seen: its schemas are inferred (confidence D).
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod fields;
mod model;
mod operations;
mod render;

pub use self::fields::*;
pub use self::model::*;
pub use self::operations::*;
pub use self::render::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "forms",
    "https://api.octadesk.services",
    "/forms",
);

/// The operations of Forms; made by [`Client::forms`](crate::Client::forms).
#[derive(Debug, Clone)]
pub struct Forms {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Forms.
    #[doc(alias = "Formulários")]
    #[doc(alias = "Forms")]
    #[must_use]
    pub fn forms(&self) -> Forms {
        Forms { client: self.clone() }
    }
}
