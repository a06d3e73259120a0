//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request, Value};

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

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }
}

/// Request of [`Operations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Value) {}
}
