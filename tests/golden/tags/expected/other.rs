//! Operations of the tag `other`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `other`; made by [`Client::other`](crate::Client::other).
#[derive(Debug, Clone)]
pub struct Other {
    client: Client,
}

impl Client {
    /// The operations of the tag `other`.
    #[must_use]
    pub fn other(&self) -> Other {
        Other { client: self.clone() }
    }
}

const OTHER: Operation = Operation::new(&SERVICE, "other", Method::GET, "/other");

impl Other {
    /// Calls `GET /other`.
    pub fn other(&self) -> OtherRequest {
        OtherRequest {
            request: self.client.call(&OTHER),
        }
    }
}

/// Request of [`Other::other`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OtherRequest {
    request: Request,
}

crate::core::request! {
    OtherRequest(OTHER) => empty(()) {}
}
