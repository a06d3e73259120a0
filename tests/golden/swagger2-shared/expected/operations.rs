//! Operations of Shared without a tag.

/// The operations of Shared; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Shared.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_THINGS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_things", crate::core::Method::Post, "/things");

impl Operations {
    /// Calls `POST /things`.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 404 (body: [`Error`](super::Error)): Not there.
    pub fn create_things(&self, body: super::Thing) -> CreateThings {
        CreateThings {
            request: self.client.call(&CREATE_THINGS).json(&body),
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
    CreateThings(CREATE_THINGS) => json(::std::vec::Vec<super::Thing>) {
        /// Sets `page`.
        query "page" => page(i32);
    }
}
