//! Login
//!
//! Exchanges credentials for the access token that every other service wants as `Authorization: Bearer TOKEN`.
//! Reconstructed from public evidence, not the vendor's own document; `x-confidence` tells how sure each part is.

mod attachments;
mod model;
mod operations;

pub use self::attachments::*;
pub use self::model::*;
pub use self::operations::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "login",
    "https://api.octadesk.services",
    "",
);

/// The operations of Login; made by [`Client::login`](crate::Client::login).
#[derive(Debug, Clone)]
pub struct Login {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// Login.
    #[doc(alias = "Autenticação")]
    #[doc(alias = "Login")]
    #[must_use]
    pub fn login(&self) -> Login {
        Login { client: self.clone() }
    }
}
