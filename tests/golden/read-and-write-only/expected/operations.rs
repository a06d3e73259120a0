//! Operations of Golden without a tag.

use super::{SERVICE, User};
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

const CREATE_USERS: Operation = Operation::new(
    &SERVICE,
    "create_users",
    Method::POST,
    "/users",
);

impl Operations {
    /// Calls `POST /users`.
    pub fn create_users(&self, body: User) -> CreateUsers {
        CreateUsers {
            request: self.client.call(&CREATE_USERS).json(&body),
        }
    }
}

/// Request of [`Operations::create_users`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUsers {
    request: Request,
}

crate::core::request! {
    CreateUsers(CREATE_USERS) => json(User) {}
}
