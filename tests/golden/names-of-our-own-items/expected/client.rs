//! Operations of the tag `client`.

use super::SERVICE;
use crate::core::{Method, Operation, Request};

/// The operations of the tag `client`; made by [`Client::client`](crate::Client::client).
#[derive(Debug, Clone)]
pub struct Client {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of the tag `client`.
    #[must_use]
    pub fn client(&self) -> Client {
        Client { client: self.clone() }
    }
}

const CLIENT: Operation = Operation::new(&SERVICE, "client", Method::GET, "/b");

impl Client {
    /// Calls `GET /b`.
    pub fn client(&self) -> ClientRequest {
        ClientRequest {
            request: self.client.call(&CLIENT),
        }
    }
}

/// Request of [`Client::client`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ClientRequest {
    request: Request,
}

crate::core::request! {
    ClientRequest(CLIENT) => empty(()) {}
}
