//! Operations of Golden without a tag.

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const X: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "x", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn x(&self) -> X {
        X { request: self.client.call(&X) }
    }
}

/// Request of [`Operations::x`](Operations::x).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct X {
    request: crate::core::Request,
}

crate::core::request! {
    X(X) => empty(()) {}
}
