//! Operations of the tag `core`.

use super::{Core, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `core`; made by [`Client::core2`](crate::Client::core2).
#[derive(Debug, Clone)]
pub struct Core2 {
    client: Client,
}

impl Client {
    /// The operations of the tag `core`.
    #[must_use]
    pub fn core2(&self) -> Core2 {
        Core2 { client: self.clone() }
    }
}

const GET_A: Operation = Operation::new(&SERVICE, "get_a", Method::GET, "/a");

impl Core2 {
    /// Calls `GET /a`.
    pub fn get_a(&self) -> GetA {
        GetA {
            request: self.client.call(&GET_A),
        }
    }
}

/// Request of [`Core2::get_a`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetA {
    request: Request,
}

crate::core::request! {
    GetA(GET_A) => json(Core) {}
}
