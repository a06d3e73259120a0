//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request, Service};

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

const INHERITS: Operation = Operation::new(
    &SERVICE,
    "inherits",
    Method::GET,
    "/shared/{id}",
);
const OVERRIDES: Operation = {
    static SERVER: Service = Service::new("doc", "", "/own");
    Operation::new(&SERVER, "overrides", Method::POST, "/shared/{id}")
};

impl Operations {
    /// Calls `GET /p/shared/{id}`.
    pub fn inherits(&self, id: &str) -> Inherits {
        Inherits {
            request: self.client.call(&INHERITS).path("id", id),
        }
    }

    /// Calls `POST /own/shared/{id}`.
    pub fn overrides(&self, id: &str, lang: i64) -> Overrides {
        Overrides {
            request: self.client.call(&OVERRIDES).path("id", id).query("lang", &lang),
        }
    }
}

/// Request of [`Operations::inherits`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Inherits {
    request: Request,
}

crate::core::request! {
    Inherits(INHERITS) => empty(()) {
        /// Sets `lang`.
        query "lang" => lang(impl Into<String>);
    }
}

/// Request of [`Operations::overrides`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Overrides {
    request: Request,
}

crate::core::request! {
    Overrides(OVERRIDES) => empty(()) {}
}
