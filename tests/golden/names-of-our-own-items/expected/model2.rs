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

const MODEL: Operation = Operation::new(&SERVICE, "model", Method::GET, "/f");

impl Model2 {
    /// Calls `GET /f`.
    pub fn model(&self) -> Model {
        Model {
            request: self.client.call(&MODEL),
        }
    }
}

/// Request of [`Model2::model`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Model {
    request: Request,
}

crate::core::request! {
    Model(MODEL) => empty(()) {}
}
