//! Operations of the tag `model`.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `model`; made by [`Client::model2`](crate::Client::model2).
#[derive(Debug, Clone)]
pub struct Model2 {
    client: Client,
}

impl Client {
    /// The operations of the tag `model`.
    #[must_use]
    pub fn model2(&self) -> Model2 {
        Model2 { client: self.clone() }
    }
}

const H: Operation = Operation::new(&SERVICE, "h", Method::GET, "/8");

impl Model2 {
    /// Calls `GET /8`.
    pub fn h(&self) -> H {
        H { request: self.client.call(&H) }
    }
}

/// Request of [`Model2::h`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct H {
    request: Request,
}

crate::core::request! {
    H(H) => empty(()) {}
}
