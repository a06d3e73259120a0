//! Operations of the tag "🦀".

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag "🦀"; made by [`Client::crab`](crate::Client::crab).
#[derive(Debug, Clone)]
pub struct Crab {
    client: Client,
}

impl Client {
    /// The operations of the tag "🦀".
    #[must_use]
    pub fn crab(&self) -> Crab {
        Crab { client: self.clone() }
    }
}

const D: Operation = Operation::new(&SERVICE, "d", Method::GET, "/4");

impl Crab {
    /// Calls `GET /4`.
    pub fn d(&self) -> D {
        D { request: self.client.call(&D) }
    }
}

/// Request of [`Crab::d`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct D {
    request: Request,
}

crate::core::request! {
    D(D) => empty(()) {}
}
