//! Operations of the tag `Type`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `Type`; made by [`Client::type_`](crate::Client::type_).
#[derive(Debug, Clone)]
pub struct Type {
    client: Client,
}

impl Client {
    /// The operations of the tag `Type`.
    #[must_use]
    pub fn type_(&self) -> Type {
        Type { client: self.clone() }
    }
}

const J: Operation = Operation::new(&SERVICE, "j", Method::GET, "/10");

impl Type {
    /// Calls `GET /10`.
    pub fn j(&self) -> J {
        J { request: self.client.call(&J) }
    }
}

/// Request of [`Type::j`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct J {
    request: Request,
}

crate::core::request! {
    J(J) => empty(()) {}
}
