//! Operations of the tag `1 number`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `1 number`; made by [`Client::value_1_number`](crate::Client::value_1_number).
#[derive(Debug, Clone)]
pub struct Value1Number {
    client: Client,
}

impl Client {
    /// The operations of the tag `1 number`.
    #[must_use]
    pub fn value_1_number(&self) -> Value1Number {
        Value1Number {
            client: self.clone(),
        }
    }
}

const K: Operation = Operation::new(&SERVICE, "k", Method::GET, "/11");

impl Value1Number {
    /// Calls `GET /11`.
    pub fn k(&self) -> K {
        K { request: self.client.call(&K) }
    }
}

/// Request of [`Value1Number::k`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct K {
    request: Request,
}

crate::core::request! {
    K(K) => empty(()) {}
}
