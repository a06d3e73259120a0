//! Categories
//!
//! Subjects of tickets and their categories, called "Categorias de assuntos" in the product.
//! No answer of this service has been seen: its schemas are inferred (confidence D).
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod subjects;

pub use self::model::*;
pub use self::subjects::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "categories",
    "https://api.octadesk.services",
    "/subjects",
);

/// The operations of Categories; made by [`Client::categories`](crate::Client::categories).
#[derive(Debug, Clone)]
pub struct Categories {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Categories.
    #[doc(alias = "Assuntos")]
    #[doc(alias = "Categorias de assuntos")]
    #[doc(alias = "Categories")]
    #[doc(alias = "Subjects")]
    #[must_use]
    pub fn categories(&self) -> Categories {
        Categories { client: self.clone() }
    }
}
