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

const H: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "h", crate::core::Method::Get, "/8");

impl Model2 {
    /// Calls `GET /8`.
    pub fn h(&self) -> H {
        H { request: self.client.call(&H) }
    }
}

/// Request of [`Model2::h`](Model2::h).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct H {
    request: crate::core::Request,
}

crate::core::request! {
    H(H) => empty(()) {}
}
