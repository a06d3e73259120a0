//! Smart Forms
//!
//! Smart forms.
//! No member of any answer is known.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod operations;

pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "smart-forms",
    "https://api.octadesk.services",
    "/smart-forms",
);

/// The operations of Smart Forms; made by [`Client::smart_forms`](crate::Client::smart_forms).
#[derive(Debug, Clone)]
pub struct SmartForms {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Smart Forms.
    #[doc(alias = "Formulários inteligentes")]
    #[doc(alias = "Smart Forms")]
    #[doc(alias = "SmartForms")]
    #[must_use]
    pub fn smart_forms(&self) -> SmartForms {
        SmartForms { client: self.clone() }
    }
}
