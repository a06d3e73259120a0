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

const MAYBE: Operation = Operation::new(&SERVICE, "maybe", Method::GET, "/maybe");
const OPEN: Operation = Operation::new(&SERVICE, "open", Method::GET, "/open")
    .without_auth();
const SECURED: Operation = Operation::new(&SERVICE, "secured", Method::GET, "/secured");

impl Operations {
    /// Calls `GET /maybe`.
    pub fn maybe(&self) -> Maybe {
        Maybe {
            request: self.client.call(&MAYBE),
        }
    }

    /// Calls `GET /open`.
    pub fn open(&self) -> Open {
        Open {
            request: self.client.call(&OPEN),
        }
    }

    /// Calls `GET /secured`.
    pub fn secured(&self) -> Secured {
        Secured {
            request: self.client.call(&SECURED),
        }
    }
}

/// Request of [`Operations::maybe`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Maybe {
    request: Request,
}

crate::core::request! {
    Maybe(MAYBE) => empty(()) {}
}

/// Request of [`Operations::open`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Open {
    request: Request,
}

crate::core::request! {
    Open(OPEN) => empty(()) {}
}

/// Request of [`Operations::secured`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Secured {
    request: Request,
}

crate::core::request! {
    Secured(SECURED) => empty(()) {}
}
