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

const CREATE_USERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_users", crate::core::Method::Post, "/users");

impl Operations {
    /// Calls `POST /users`.
    pub fn create_users(&self, body: super::User) -> CreateUsers {
        CreateUsers {
            request: self.client.call(&CREATE_USERS).json(&body),
        }
    }
}

/// Request of [`Operations::create_users`](Operations::create_users).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUsers {
    request: crate::core::Request,
}

crate::core::request! {
    CreateUsers(CREATE_USERS) => json(super::User) {}
}
