//! Operations of the tag `doc`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `doc`; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of the tag `doc`.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const DOC: Operation = Operation::new(&SERVICE, "doc", Method::GET, "/g");

impl Operations {
    /// Calls `GET /g`.
    pub fn doc(&self) -> Doc {
        Doc {
            request: self.client.call(&DOC),
        }
    }
}

/// Request of [`Operations::doc`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Doc {
    request: Request,
}

crate::core::request! {
    Doc(DOC) => empty(()) {}
}
