//! Operations of the tag `request`.

use super::SERVICE;
use crate::core::{Client, Method, Operation};

/// The operations of the tag `request`; made by [`Client::request2`](crate::Client::request2).
#[derive(Debug, Clone)]
pub struct Request {
    client: Client,
}

impl Client {
    /// The operations of the tag `request`.
    #[must_use]
    pub fn request2(&self) -> Request {
        Request { client: self.clone() }
    }
}

const REQUEST: Operation = Operation::new(&SERVICE, "request", Method::GET, "/c");

impl Request {
    /// Calls `GET /c`.
    pub fn request(&self) -> RequestRequest {
        RequestRequest {
            request: self.client.call(&REQUEST),
        }
    }
}

/// Request of [`Request::request`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RequestRequest {
    request: crate::core::Request,
}

crate::core::request! {
    RequestRequest(REQUEST) => empty(()) {}
}
