//! Operations of the tag `---`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `---`; made by [`Client::minus_minus_minus`](crate::Client::minus_minus_minus).
#[derive(Debug, Clone)]
pub struct MinusMinusMinus {
    client: Client,
}

impl Client {
    /// The operations of the tag `---`.
    #[must_use]
    pub fn minus_minus_minus(&self) -> MinusMinusMinus {
        MinusMinusMinus {
            client: self.clone(),
        }
    }
}

const E: Operation = Operation::new(&SERVICE, "e", Method::GET, "/5");

impl MinusMinusMinus {
    /// Calls `GET /5`.
    pub fn e(&self) -> E {
        E { request: self.client.call(&E) }
    }
}

/// Request of [`MinusMinusMinus::e`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct E {
    request: Request,
}

crate::core::request! {
    E(E) => empty(()) {}
}
