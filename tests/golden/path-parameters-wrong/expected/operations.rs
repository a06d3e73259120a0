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

const NAMELESS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "nameless", crate::core::Method::Get, "/nameless");
const OPTIONAL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "optional", crate::core::Method::Get, "/optional/{id}");
const REPEATED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "repeated", crate::core::Method::Get, "/repeated/{id}/{id}");
const TWICE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "twice", crate::core::Method::Get, "/twice/{id}");
const UNDECLARED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "undeclared", crate::core::Method::Get, "/undeclared/{id}");
const UNUSED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "unused", crate::core::Method::Get, "/unused");

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

/// Request of [`Operations::nameless`](Operations::nameless).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Nameless {
    request: crate::core::Request,
}

crate::core::request! {
    Nameless(NAMELESS) => empty(()) {
        /// Sets `y`.
        query "y" => y(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Operations::optional`](Operations::optional).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: crate::core::Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {}
}

/// Request of [`Operations::repeated`](Operations::repeated).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Repeated {
    request: crate::core::Request,
}

crate::core::request! {
    Repeated(REPEATED) => empty(()) {}
}

/// Request of [`Operations::twice`](Operations::twice).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Twice {
    request: crate::core::Request,
}

crate::core::request! {
    Twice(TWICE) => empty(()) {}
}

/// Request of [`Operations::undeclared`](Operations::undeclared).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Undeclared {
    request: crate::core::Request,
}

crate::core::request! {
    Undeclared(UNDECLARED) => empty(()) {}
}

/// Request of [`Operations::unused`](Operations::unused).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Unused {
    request: crate::core::Request,
}

crate::core::request! {
    Unused(UNUSED) => empty(()) {}
}
