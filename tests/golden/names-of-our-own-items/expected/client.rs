//! Operations of the tag `client`.

/// The operations of tag `client`; made by [`Client::client`](crate::Client::client).
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `client`.
    #[must_use]
    pub fn client(&self) -> Client {
        Client { client: self.clone() }
    }
}

const CLIENT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "client", crate::core::Method::Get, "/b");

impl Client {
    /// Calls `GET /b`.
    pub fn client(&self) -> ClientRequest {
        ClientRequest {
            request: self.client.call(&CLIENT),
        }
    }
}

/// Request of [`Client::client`](Client::client).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ClientRequest {
    request: crate::core::Request,
}

crate::core::request! {
    ClientRequest(CLIENT) => empty(()) {}
}
