//! Company
//!
//! The company ("Empresa") and its help center ("Central de Ajuda").
//! Only the outline of `GET /model` is known of any answer.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod help_center;
mod model;
mod operations;

pub use self::help_center::*;
pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "company",
    "https://api.octadesk.services",
    "/company",
);

/// The operations of Company; made by [`Client::company`](crate::Client::company).
#[derive(Debug, Clone)]
pub struct CompanyHandle {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Company.
    #[doc(alias = "Central de Ajuda")]
    #[doc(alias = "Company")]
    #[doc(alias = "Empresa")]
    #[doc(alias = "Help Center")]
    #[doc(alias = "HelpCenter")]
    #[must_use]
    pub fn company(&self) -> CompanyHandle {
        CompanyHandle {
            client: self.clone(),
        }
    }
}
