//! Operations of the tag `mod`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `mod`; made by [`Client::mod_`](crate::Client::mod_).
#[derive(Debug, Clone)]
pub struct Mod {
    client: Client,
}

impl Client {
    /// The operations of the tag `mod`.
    #[must_use]
    pub fn mod_(&self) -> Mod {
        Mod { client: self.clone() }
    }
}

const G: Operation = Operation::new(&SERVICE, "g", Method::GET, "/7");

impl Mod {
    /// Calls `GET /7`.
    pub fn g(&self) -> G {
        G { request: self.client.call(&G) }
    }
}

/// Request of [`Mod::g`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct G {
    request: Request,
}

crate::core::request! {
    G(G) => empty(()) {}
}
