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

const ADDRESS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "address", crate::core::Method::Post, "/copies");
const COPY: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "copy", crate::core::Method::Get, "/copies");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/users/{id}");

impl Operations {
    /// Calls `POST /copies`.
    pub fn address(&self, body: super::UsersIdGetResponses200Address) -> Address {
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

/// Request of [`Operations::address`](Operations::address).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Address {
    request: crate::core::Request,
}

crate::core::request! {
    Address(ADDRESS) => empty(()) {}
}

/// Request of [`Operations::copy`](Operations::copy).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Copy {
    request: crate::core::Request,
}

crate::core::request! {
    Copy(COPY) => json(super::UsersIdGetResponses200Response) {
        /// Sets `page`.
        query "page" => page(i64);
    }
}

/// Request of [`Operations::get`](Operations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::UsersIdGetResponses200Response) {
        /// Sets `page`.
        query "page" => page(i64);
    }
}
