//! Operations of Golden without a tag.

use super::{OperationsStartResponse, Result, SERVICE};
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

const OPTIONAL: Operation = Operation::new(
    &SERVICE,
    "optional",
    Method::GET,
    "/optional",
);
const SAME: Operation = Operation::new(&SERVICE, "same", Method::GET, "/same");
const START: Operation = Operation::new(&SERVICE, "start", Method::POST, "/job");

impl Operations {
    /// Calls `GET /optional`.
    pub fn optional(&self) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL),
        }
    }

    /// Calls `GET /same`.
    pub fn same(&self) -> Same {
        Same {
            request: self.client.call(&SAME),
        }
    }

    /// Calls `POST /job`.
    pub fn start(&self) -> Start {
        Start {
            request: self.client.call(&START),
        }
    }
}

/// Request of [`Operations::optional`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: Request,
}

crate::core::request! {
    Optional(OPTIONAL) => optional(Option<Result>) {}
}

/// Request of [`Operations::same`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Same {
    request: Request,
}

crate::core::request! {
    Same(SAME) => json(Result) {}
}

/// Request of [`Operations::start`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Start {
    request: Request,
}

crate::core::request! {
    Start(START) => any(OperationsStartResponse) {}
}
