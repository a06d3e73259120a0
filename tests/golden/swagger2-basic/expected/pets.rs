//! Operations of the tag `pets`.

use super::{Pet, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `pets`; made by [`Client::pets`](crate::Client::pets).
#[derive(Debug, Clone)]
pub struct Pets {
    client: Client,
}

impl Client {
    /// The operations of the tag `pets`.
    #[must_use]
    pub fn pets(&self) -> Pets {
        Pets { client: self.clone() }
    }
}

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/pets/{id}");
const PUT: Operation = Operation::new(&SERVICE, "put", Method::PUT, "/pets/{id}");

impl Pets {
    /// Calls `GET /v2/pets/{id}`.
    pub fn get(&self, id: i64) -> Get {
        Get {
            request: self.client.call(&GET).path("id", &id),
        }
    }

    /// Calls `PUT /v2/pets/{id}`.
    pub fn put(&self, id: i64, body: Pet) -> Put {
        Put {
            request: self.client.call(&PUT).path("id", &id).json(&body),
        }
    }
}

/// Request of [`Pets::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Pet) {
        /// Sets `verbose`.
        query "verbose" => verbose(bool);
    }
}

/// Request of [`Pets::put`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Put {
    request: Request,
}

crate::core::request! {
    Put(PUT) => empty(()) {}
}
