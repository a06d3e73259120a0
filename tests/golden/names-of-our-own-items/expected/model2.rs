//! Operations of the tag `model`.

/// The operations of tag `model`; made by [`Client::model2`](crate::Client::model2).
#[derive(Debug, Clone)]
pub struct Model2 {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `model`.
    #[must_use]
    pub fn model2(&self) -> Model2 {
        Model2 { client: self.clone() }
    }
}

const MODEL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "model", crate::core::Method::Get, "/f");

impl Model2 {
    /// Calls `GET /f`.
    pub fn model(&self) -> Model {
        Model {
            request: self.client.call(&MODEL),
        }
    }
}

/// Request of [`Model2::model`](Model2::model).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Model {
    request: crate::core::Request,
}

crate::core::request! {
    Model(MODEL) => empty(()) {}
}
