//! Operations of the tag `mod`.

/// The operations of tag `mod`; made by [`Client::mod_`](crate::Client::mod_).
#[derive(Debug, Clone)]
pub struct Mod {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `mod`.
    #[must_use]
    pub fn mod_(&self) -> Mod {
        Mod { client: self.clone() }
    }
}

const G: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "g", crate::core::Method::Get, "/7");

impl Mod {
    /// Calls `GET /7`.
    pub fn g(&self) -> G {
        G { request: self.client.call(&G) }
    }
}

/// Request of [`Mod::g`](Mod::g).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct G {
    request: crate::core::Request,
}

crate::core::request! {
    G(G) => empty(()) {}
}
