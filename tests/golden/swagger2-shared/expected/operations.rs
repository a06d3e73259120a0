//! Operations of Shared without a tag.

use super::{SERVICE, Thing};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Shared; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Shared.
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

impl Operations {
    /// Calls `POST /things`.
    ///
    /// # Errors
    ///
    /// * 404: Not there.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    pub fn create_things(&self, body: Thing) -> CreateThings {
        CreateThings {
            request: self.client.call(&CREATE_THINGS).json(&body),
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
    CreateThings(CREATE_THINGS) => json(Vec<Thing>) {
        /// Sets `page`.
        query "page" => page(i32);
    }
}
