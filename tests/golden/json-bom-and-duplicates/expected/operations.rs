//! Operations of New without a tag.

/// The operations of New; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of New.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_A: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_a", crate::core::Method::Post, "/a");

impl Operations {
    /// Calls `POST /a`.
    pub fn create_a(&self) -> CreateA {
        CreateA {
            request: self.client.call(&CREATE_A),
        }
    }
}

/// Request of [`Operations::create_a`](Operations::create_a).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateA {
    request: crate::core::Request,
}

crate::core::request! {
    CreateA(CREATE_A) => empty(()) {}
}
