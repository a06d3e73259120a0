//! Operations of the tag `api`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `api`; made by [`Client::api2`](crate::Client::api2).
#[derive(Debug, Clone)]
pub struct Api2 {
    client: Client,
}

impl Client {
    /// The operations of the tag `api`.
    #[must_use]
    pub fn api2(&self) -> Api2 {
        Api2 { client: self.clone() }
    }
}

const SEND: Operation = Operation::new(&SERVICE, "send", Method::GET, "/e");

impl Api2 {
    /// Calls `GET /e`.
    pub fn send(&self) -> Send {
        Send {
            request: self.client.call(&SEND),
        }
    }
}

/// Request of [`Api2::send`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Send {
    request: Request,
}

crate::core::request! {
    Send(SEND) => empty(()) {}
}
