//! Operations of Golden without a tag.

use super::{Both, Received, SERVICE, Sent};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_THINGS: Operation = Operation::new(
    &SERVICE,
    "create_things",
    Method::POST,
    "/things",
);
const UPDATE_THINGS: Operation = Operation::new(
    &SERVICE,
    "update_things",
    Method::PUT,
    "/things",
);

impl Operations {
    /// Calls `POST /things`.
    pub fn create_things(&self, body: Sent) -> CreateThings {
        CreateThings {
            request: self.client.call(&CREATE_THINGS).json(&body),
        }
    }

    /// Calls `PUT /things`.
    pub fn update_things(&self, body: Both) -> UpdateThings {
        UpdateThings {
            request: self.client.call(&UPDATE_THINGS).json(&body),
        }
    }
}

/// Request of [`Operations::create_things`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateThings {
    request: Request,
}

crate::core::request! {
    CreateThings(CREATE_THINGS) => json(Received) {}
}

/// Request of [`Operations::update_things`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateThings {
    request: Request,
}

crate::core::request! {
    UpdateThings(UPDATE_THINGS) => json(Both) {}
}
