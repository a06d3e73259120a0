//! Operations of the tag `type`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `type`; made by [`Client::type2`](crate::Client::type2).
#[derive(Debug, Clone)]
pub struct Type2 {
    client: Client,
}

impl Client {
    /// The operations of the tag `type`.
    #[must_use]
    pub fn type2(&self) -> Type2 {
        Type2 { client: self.clone() }
    }
}

const I: Operation = Operation::new(&SERVICE, "i", Method::GET, "/9");

impl Type2 {
    /// Calls `GET /9`.
    pub fn i(&self) -> I {
        I { request: self.client.call(&I) }
    }
}

/// Request of [`Type2::i`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct I {
    request: Request,
}

crate::core::request! {
    I(I) => empty(()) {}
}
