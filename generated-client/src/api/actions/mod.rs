//! Actions
//!
//! Macros, called "Ações Automáticas" in the product.
//! No answer of this service has been seen: its schemas are inferred (confidence D).
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod macro_;
mod model;

pub use self::macro_::*;
pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "actions",
    "https://api.octadesk.services",
    "/macros",
);

/// The operations of Actions; made by [`Client::actions`](crate::Client::actions).
#[derive(Debug, Clone)]
pub struct Actions {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Actions.
    #[doc(alias = "Ações Automáticas")]
    #[doc(alias = "Ações automáticas")]
    #[doc(alias = "Actions")]
    #[doc(alias = "Macro")]
    #[doc(alias = "Macros")]
    #[must_use]
    pub fn actions(&self) -> Actions {
        Actions { client: self.clone() }
    }
}
