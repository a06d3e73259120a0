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

const GET_A: Operation = Operation::new(&SERVICE, "get_a", Method::GET, "/a");
const GET_B: Operation = Operation::new(&SERVICE, "get_b", Method::GET, "/b");
const OWN: Operation = Operation::new(&SERVICE, "own", Method::POST, "/b");

impl Operations {
    /// Calls `GET /a`.
    pub fn get_a(&self) -> GetA {
        GetA {
            request: self.client.call(&GET_A),
        }
    }

    /// Calls `GET /b`.
    pub fn get_b(&self) -> GetB {
        GetB {
            request: self.client.call(&GET_B),
        }
    }

    /// Calls `POST /b`.
    pub fn own(&self) -> Own {
        Own {
            request: self.client.call(&OWN),
        }
    }
}

/// Request of [`Operations::get_a`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetA {
    request: Request,
}

crate::core::request! {
    GetA(GET_A) => empty(()) {}
}

/// Request of [`Operations::get_b`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetB {
    request: Request,
}

crate::core::request! {
    GetB(GET_B) => empty(()) {}
}

/// Request of [`Operations::own`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Own {
    request: Request,
}

crate::core::request! {
    Own(OWN) => empty(()) {}
}
