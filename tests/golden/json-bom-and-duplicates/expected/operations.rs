//! Operations of New without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of New; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of New.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_A: Operation = Operation::new(&SERVICE, "create_a", Method::POST, "/a");

impl Operations {
    /// Calls `POST /a`.
    pub fn create_a(&self) -> CreateA {
        CreateA {
            request: self.client.call(&CREATE_A),
        }
    }
}

/// Request of [`Operations::create_a`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateA {
    request: Request,
}

crate::core::request! {
    CreateA(CREATE_A) => empty(()) {}
}
