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

const POST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "post", crate::core::Method::Post, "/x");

impl Operations {
    /// Calls `POST /x`.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 404 (body: [`Error`](super::Error)): Missing.
    pub fn post(&self, body: super::RealBody) -> Post {
        Post {
            request: self.client.call(&POST).json(&body),
        }
    }
}

/// Request of [`Operations::post`](Operations::post).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Post {
    request: crate::core::Request,
}

crate::core::request! {
    Post(POST) => json(super::StoredResponse) {
        /// Sets `lang`.
        query "lang" => lang(impl ::std::convert::Into<super::LangParameter>);
        /// Sets `page`.
        query "page" => page(super::Page);
    }
}
