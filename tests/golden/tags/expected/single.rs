//! Operations of the tag `single`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `single`; made by [`Client::single`](crate::Client::single).
#[derive(Debug, Clone)]
pub struct Single {
    client: Client,
}

impl Client {
    /// The operations of the tag `single`.
    #[must_use]
    pub fn single(&self) -> Single {
        Single { client: self.clone() }
    }
}

const TEXT: Operation = Operation::new(&SERVICE, "text", Method::GET, "/text");

impl Single {
    /// Calls `GET /text`.
    pub fn text(&self) -> Text {
        Text {
            request: self.client.call(&TEXT),
        }
    }
}

/// Request of [`Single::text`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: Request,
}

crate::core::request! {
    Text(TEXT) => empty(()) {}
}
