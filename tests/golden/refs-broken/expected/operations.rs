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

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(crate::core::Value) {}
}
