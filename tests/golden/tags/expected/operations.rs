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

const EMPTY: Operation = Operation::new(&SERVICE, "empty", Method::GET, "/empty");
const NONE: Operation = Operation::new(&SERVICE, "none", Method::GET, "/none");

impl Operations {
    /// Calls `GET /empty`.
    pub fn empty(&self) -> Empty {
        Empty {
            request: self.client.call(&EMPTY),
        }
    }

    /// Calls `GET /none`.
    pub fn none(&self) -> None {
        None {
            request: self.client.call(&NONE),
        }
    }
}

/// Request of [`Operations::empty`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Empty {
    request: Request,
}

crate::core::request! {
    Empty(EMPTY) => empty(()) {}
}

/// Request of [`Operations::none`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct None {
    request: Request,
}

crate::core::request! {
    None(NONE) => empty(()) {}
}
