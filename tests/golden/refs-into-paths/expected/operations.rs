//! Operations of Golden without a tag.

use super::{SERVICE, UsersIdGetResponses200Address, UsersIdGetResponses200Response};
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

const ADDRESS: Operation = Operation::new(&SERVICE, "address", Method::POST, "/copies");
const COPY: Operation = Operation::new(&SERVICE, "copy", Method::GET, "/copies");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/users/{id}");

impl Operations {
    /// Calls `POST /copies`.
    pub fn address(&self, body: UsersIdGetResponses200Address) -> Address {
        Address {
            request: self.client.call(&ADDRESS).json(&body),
        }
    }

    /// Calls `GET /copies`.
    pub fn copy(&self) -> Copy {
        Copy {
            request: self.client.call(&COPY),
        }
    }

    /// Calls `GET /users/{id}`.
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }
}

/// Request of [`Operations::address`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Address {
    request: Request,
}

crate::core::request! {
    Address(ADDRESS) => empty(()) {}
}

/// Request of [`Operations::copy`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Copy {
    request: Request,
}

crate::core::request! {
    Copy(COPY) => json(UsersIdGetResponses200Response) {
        /// Sets `page`.
        query "page" => page(i64);
    }
}

/// Request of [`Operations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(UsersIdGetResponses200Response) {
        /// Sets `page`.
        query "page" => page(i64);
    }
}
