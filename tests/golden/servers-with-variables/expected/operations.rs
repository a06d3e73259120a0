//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const X: Operation = Operation::new(&SERVICE, "x", Method::GET, "/x");

impl Operations {
    /// Calls `GET /v2/x`.
    pub fn x(&self) -> X {
        X { request: self.client.call(&X) }
    }
}

/// Request of [`Operations::x`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct X {
    request: Request,
}

crate::core::request! {
    X(X) => empty(()) {}
}
