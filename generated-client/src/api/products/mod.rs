//! Products
//!
//! Products and services ("Produtos") that tickets and persons refer to.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod model;
mod product;

pub use self::model::*;
pub use self::product::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "products",
    "https://api.octadesk.services",
    "/products",
);

/// The operations of Products; made by [`Client::products`](crate::Client::products).
#[derive(Debug, Clone)]
pub struct Products {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Products.
    #[doc(alias = "Product")]
    #[doc(alias = "Products")]
    #[doc(alias = "Produtos")]
    #[must_use]
    pub fn products(&self) -> Products {
        Products { client: self.clone() }
    }
}
