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

const CREATE_THINGS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_things", crate::core::Method::Post, "/things");
const UPDATE_THINGS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update_things", crate::core::Method::Put, "/things");

impl Operations {
    /// Calls `POST /things`.
    pub fn create_things(&self, body: super::Sent) -> CreateThings {
        CreateThings {
            request: self.client.call(&CREATE_THINGS).json(&body),
        }
    }

    /// Calls `PUT /things`.
    pub fn update_things(&self, body: super::Both) -> UpdateThings {
        UpdateThings {
            request: self.client.call(&UPDATE_THINGS).json(&body),
        }
    }
}

/// Request of [`Operations::create_things`](Operations::create_things).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateThings {
    request: crate::core::Request,
}

crate::core::request! {
    CreateThings(CREATE_THINGS) => json(super::Received) {}
}

/// Request of [`Operations::update_things`](Operations::update_things).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateThings {
    request: crate::core::Request,
}

crate::core::request! {
    UpdateThings(UPDATE_THINGS) => json(super::Both) {}
}
