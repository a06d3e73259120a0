//! Operations of the tag `顧客`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `顧客`; made by [`Client::gu_ke`](crate::Client::gu_ke).
#[derive(Debug, Clone)]
pub struct GuKe {
    client: Client,
}

impl Client {
    /// The operations of the tag `顧客`.
    #[must_use]
    pub fn gu_ke(&self) -> GuKe {
        GuKe { client: self.clone() }
    }
}

const B: Operation = Operation::new(&SERVICE, "b", Method::GET, "/2");

impl GuKe {
    /// Calls `GET /2`.
    pub fn b(&self) -> B {
        B { request: self.client.call(&B) }
    }
}

/// Request of [`GuKe::b`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct B {
    request: Request,
}

crate::core::request! {
    B(B) => empty(()) {}
}
