//! Operations of Golden without a tag.

use super::SERVICE;
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

const NAMELESS: Operation = Operation::new(
    &SERVICE,
    "nameless",
    Method::GET,
    "/nameless",
);
const OPTIONAL: Operation = Operation::new(
    &SERVICE,
    "optional",
    Method::GET,
    "/optional/{id}",
);
const REPEATED: Operation = Operation::new(
    &SERVICE,
    "repeated",
    Method::GET,
    "/repeated/{id}/{id}",
);
const TWICE: Operation = Operation::new(&SERVICE, "twice", Method::GET, "/twice/{id}");
const UNDECLARED: Operation = Operation::new(
    &SERVICE,
    "undeclared",
    Method::GET,
    "/undeclared/{id}",
);
const UNUSED: Operation = Operation::new(&SERVICE, "unused", Method::GET, "/unused");

impl Operations {
    /// Calls `GET /nameless`.
    pub fn nameless(&self) -> Nameless {
        Nameless {
            request: self.client.call(&NAMELESS),
        }
    }

    /// Calls `GET /optional/{id}`.
    pub fn optional(&self, id: &str) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL).path("id", id),
        }
    }

    /// Calls `GET /repeated/{id}/{id}`.
    pub fn repeated(&self, id: &str) -> Repeated {
        Repeated {
            request: self.client.call(&REPEATED).path("id", id),
        }
    }

    /// Calls `GET /twice/{id}`.
    pub fn twice(&self, id: &str) -> Twice {
        Twice {
            request: self.client.call(&TWICE).path("id", id),
        }
    }

    /// Calls `GET /undeclared/{id}`.
    pub fn undeclared(&self, id: &str) -> Undeclared {
        Undeclared {
            request: self.client.call(&UNDECLARED).path("id", id),
        }
    }

    /// Calls `GET /unused`.
    pub fn unused(&self) -> Unused {
        Unused {
            request: self.client.call(&UNUSED),
        }
    }
}

/// Request of [`Operations::nameless`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Nameless {
    request: Request,
}

crate::core::request! {
    Nameless(NAMELESS) => empty(()) {
        /// Sets `y`.
        query "y" => y(impl Into<String>);
    }
}

/// Request of [`Operations::optional`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {}
}

/// Request of [`Operations::repeated`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Repeated {
    request: Request,
}

crate::core::request! {
    Repeated(REPEATED) => empty(()) {}
}

/// Request of [`Operations::twice`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Twice {
    request: Request,
}

crate::core::request! {
    Twice(TWICE) => empty(()) {}
}

/// Request of [`Operations::undeclared`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Undeclared {
    request: Request,
}

crate::core::request! {
    Undeclared(UNDECLARED) => empty(()) {}
}

/// Request of [`Operations::unused`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Unused {
    request: Request,
}

crate::core::request! {
    Unused(UNUSED) => empty(()) {}
}
