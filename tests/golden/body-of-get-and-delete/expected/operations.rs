//! Operations of Golden without a tag.

use super::{OperationsGetBody, SERVICE};
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

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/x");
const REMOVE: Operation = Operation::new(&SERVICE, "remove", Method::DELETE, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }

    /// Calls `DELETE /x`.
    pub fn remove(&self, body2: Vec<String>) -> Remove {
        Remove {
            request: self.client.call(&REMOVE).json(&body2),
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
    Get(GET) => empty(()) {
        /// Sets the body.
        json "application/json" => body(OperationsGetBody);
    }
}

/// Request of [`Operations::remove`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Remove {
    request: Request,
}

crate::core::request! {
    Remove(REMOVE) => empty(()) {
        /// Sets `body`.
        query "body" => body(impl Into<String>);
    }
}
