//! Operations of Golden without a tag.

use super::{LangParameter, Page, RealBody, SERVICE, StoredResponse};
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

const POST: Operation = Operation::new(&SERVICE, "post", Method::POST, "/x");

impl Operations {
    /// Calls `POST /x`.
    ///
    /// # Errors
    ///
    /// * 404: Missing.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    pub fn post(&self, body: RealBody) -> Post {
        Post {
            request: self.client.call(&POST).json(&body),
        }
    }
}

/// Request of [`Operations::post`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Post {
    request: Request,
}

crate::core::request! {
    Post(POST) => json(StoredResponse) {
        /// Sets `lang`.
        query "lang" => lang(impl Into<LangParameter>);
        /// Sets `page`.
        query "page" => page(Page);
    }
}
