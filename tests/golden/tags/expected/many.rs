//! Operations of the tag `many`.
//!
//! Many things.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `many`; made by [`Client::many`](crate::Client::many).
#[derive(Debug, Clone)]
pub struct Many {
    client: Client,
}

impl Client {
    /// The operations of the tag `many`.
    #[must_use]
    pub fn many(&self) -> Many {
        Many { client: self.clone() }
    }
}

const MANY: Operation = Operation::new(&SERVICE, "many", Method::GET, "/many");

impl Many {
    /// Calls `GET /many`.
    pub fn many(&self) -> ManyRequest {
        ManyRequest {
            request: self.client.call(&MANY),
        }
    }
}

/// Request of [`Many::many`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ManyRequest {
    request: Request,
}

crate::core::request! {
    ManyRequest(MANY) => empty(()) {}
}
