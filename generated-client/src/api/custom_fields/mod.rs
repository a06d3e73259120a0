//! Custom Fields
//!
//! Custom fields ("Campos personalizados") of tickets, persons, products, chats and organizations.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod custom_field;
mod model;

pub use self::custom_field::*;
pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "custom-fields",
    "https://api.octadesk.services",
    "/custom-fields",
);

/// The operations of Custom Fields; made by [`Client::custom_fields`](crate::Client::custom_fields).
#[derive(Debug, Clone)]
pub struct CustomFields {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Custom Fields.
    #[doc(alias = "Campos personalizados")]
    #[doc(alias = "Custom Fields")]
    #[doc(alias = "CustomField")]
    #[doc(alias = "CustomFields")]
    #[must_use]
    pub fn custom_fields(&self) -> CustomFields {
        CustomFields {
            client: self.clone(),
        }
    }
}
