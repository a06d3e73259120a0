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

const EMPTY: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "empty", crate::core::Method::Get, "/empty");
const NONE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "none", crate::core::Method::Get, "/none");

impl Operations {
    /// Calls `GET /empty`.
    pub fn empty(&self) -> Empty {
        Empty {
            request: self.client.call(&EMPTY),
        }
    }

    /// Calls `GET /none`.
    pub fn none(&self) -> None {
        None {
            request: self.client.call(&NONE),
        }
    }
}

/// Request of [`Operations::empty`](Operations::empty).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Empty {
    request: crate::core::Request,
}

crate::core::request! {
    Empty(EMPTY) => empty(()) {}
}

/// Request of [`Operations::none`](Operations::none).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct None {
    request: crate::core::Request,
}

crate::core::request! {
    None(NONE) => empty(()) {}
}
