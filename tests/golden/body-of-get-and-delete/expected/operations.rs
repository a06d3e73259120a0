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

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/x");
const REMOVE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "remove", crate::core::Method::Delete, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }

    /// Calls `DELETE /x`.
    pub fn remove(&self, body2: ::std::vec::Vec<::std::string::String>) -> Remove {
        Remove {
            request: self.client.call(&REMOVE).json(&body2),
        }
    }
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => empty(()) {
        /// Sets the body.
        json "application/json" => body(super::OperationsGetBody);
    }
}

/// Request of [`Operations::remove`](Operations::remove).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Remove {
    request: crate::core::Request,
}

crate::core::request! {
    Remove(REMOVE) => empty(()) {
        /// Sets `body`.
        query "body" => body(impl ::std::convert::Into<::std::string::String>);
    }
}
