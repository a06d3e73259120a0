//! Workflow
//!
//! Workflow ("Fluxo de trabalho"): the status that a ticket may take next.
//! No answer of this service has been seen: its schemas are inferred (confidence D).
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;

pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "workflow",
    "https://api.octadesk.services",
    "/workflow",
);

/// The operations of Workflow; made by [`Client::workflow`](crate::Client::workflow).
#[derive(Debug, Clone)]
pub struct Workflow {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Workflow.
    #[doc(alias = "Fluxo de trabalho")]
    #[doc(alias = "Workflow")]
    #[must_use]
    pub fn workflow(&self) -> Workflow {
        Workflow { client: self.clone() }
    }
}
