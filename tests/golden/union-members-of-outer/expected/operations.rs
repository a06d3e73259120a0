//! Operations of t without a tag.

/// The operations of t; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of t.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_X: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_x", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get_x(&self) -> GetX {
        GetX {
            request: self.client.call(&GET_X),
        }
    }
}

/// Request of [`Operations::get_x`](Operations::get_x).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: crate::core::Request,
}

crate::core::request! {
    GetX(GET_X) => json(super::Outer) {}
}
