//! Operations of t without a tag.

use super::{Outer, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of t; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of t.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_X: Operation = Operation::new(&SERVICE, "get_x", Method::GET, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get_x(&self) -> GetX {
        GetX {
            request: self.client.call(&GET_X),
        }
    }
}

/// Request of [`Operations::get_x`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: Request,
}

crate::core::request! {
    GetX(GET_X) => json(Outer) {}
}
