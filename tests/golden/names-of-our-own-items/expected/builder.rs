//! Operations of the tag `builder`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `builder`; made by [`Client::builder2`](crate::Client::builder2).
#[derive(Debug, Clone)]
pub struct Builder {
    client: Client,
}

impl Client {
    /// The operations of the tag `builder`.
    #[must_use]
    pub fn builder2(&self) -> Builder {
        Builder { client: self.clone() }
    }
}

const CALL: Operation = Operation::new(&SERVICE, "call", Method::GET, "/d");

impl Builder {
    /// Calls `GET /d`.
    pub fn call(&self) -> Call {
        Call {
            request: self.client.call(&CALL),
        }
    }
}

/// Request of [`Builder::call`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Call {
    request: Request,
}

crate::core::request! {
    Call(CALL) => empty(()) {}
}
