//! Operations of the tag `../..`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `../..`; made by [`Client::dot_dot_slash_dot_dot`](crate::Client::dot_dot_slash_dot_dot).
#[derive(Debug, Clone)]
pub struct DotDotSlashDotDot {
    client: Client,
}

impl Client {
    /// The operations of the tag `../..`.
    #[must_use]
    pub fn dot_dot_slash_dot_dot(&self) -> DotDotSlashDotDot {
        DotDotSlashDotDot {
            client: self.clone(),
        }
    }
}

const F: Operation = Operation::new(&SERVICE, "f", Method::GET, "/6");

impl DotDotSlashDotDot {
    /// Calls `GET /6`.
    pub fn f(&self) -> F {
        F { request: self.client.call(&F) }
    }
}

/// Request of [`DotDotSlashDotDot::f`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct F {
    request: Request,
}

crate::core::request! {
    F(F) => empty(()) {}
}
