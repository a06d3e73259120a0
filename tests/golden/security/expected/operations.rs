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

const MAYBE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "maybe", crate::core::Method::Get, "/maybe");
const OPEN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "open", crate::core::Method::Get, "/open").without_auth();
const SECURED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "secured", crate::core::Method::Get, "/secured");

impl Operations {
    /// Calls `GET /maybe`.
    pub fn maybe(&self) -> Maybe {
        Maybe {
            request: self.client.call(&MAYBE),
        }
    }

    /// Calls `GET /open`.
    pub fn open(&self) -> Open {
        Open {
            request: self.client.call(&OPEN),
        }
    }

    /// Calls `GET /secured`.
    pub fn secured(&self) -> Secured {
        Secured {
            request: self.client.call(&SECURED),
        }
    }
}

/// Request of [`Operations::maybe`](Operations::maybe).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Maybe {
    request: crate::core::Request,
}

crate::core::request! {
    Maybe(MAYBE) => empty(()) {}
}

/// Request of [`Operations::open`](Operations::open).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Open {
    request: crate::core::Request,
}

crate::core::request! {
    Open(OPEN) => empty(()) {}
}

/// Request of [`Operations::secured`](Operations::secured).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Secured {
    request: crate::core::Request,
}

crate::core::request! {
    Secured(SECURED) => empty(()) {}
}
