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

const INHERITS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "inherits", crate::core::Method::Get, "/shared/{id}");
static OVERRIDES_SERVER: crate::core::Service =
    crate::core::Service::new("doc", "", "/own");
const OVERRIDES: crate::core::Operation =
    crate::core::Operation::new(&OVERRIDES_SERVER, "overrides", crate::core::Method::Post, "/shared/{id}");

impl Operations {
    /// Calls `GET /shared/{id}`.
    pub fn inherits(&self, id: &str) -> Inherits {
        Inherits {
            request: self.client.call(&INHERITS).path("id", id),
        }
    }

    /// Calls `POST /shared/{id}`.
    pub fn overrides(&self, id: &str, lang: i64) -> Overrides {
        Overrides {
            request: self.client.call(&OVERRIDES).path("id", id).query("lang", &lang),
        }
    }
}

/// Request of [`Operations::inherits`](Operations::inherits).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Inherits {
    request: crate::core::Request,
}

crate::core::request! {
    Inherits(INHERITS) => empty(()) {
        /// Sets `lang`.
        query "lang" => lang(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Operations::overrides`](Operations::overrides).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Overrides {
    request: crate::core::Request,
}

crate::core::request! {
    Overrides(OVERRIDES) => empty(()) {}
}
