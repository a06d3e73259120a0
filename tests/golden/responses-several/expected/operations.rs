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

const OPTIONAL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "optional", crate::core::Method::Get, "/optional");
const SAME: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "same", crate::core::Method::Get, "/same");
const START: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "start", crate::core::Method::Post, "/job");

impl Operations {
    /// Calls `GET /optional`.
    pub fn optional(&self) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL),
        }
    }

    /// Calls `GET /same`.
    pub fn same(&self) -> Same {
        Same {
            request: self.client.call(&SAME),
        }
    }

    /// Calls `POST /job`.
    pub fn start(&self) -> Start {
        Start {
            request: self.client.call(&START),
        }
    }
}

/// Request of [`Operations::optional`](Operations::optional).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: crate::core::Request,
}

crate::core::request! {
    Optional(OPTIONAL) => optional(::std::option::Option<super::Result>) {}
}

/// Request of [`Operations::same`](Operations::same).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Same {
    request: crate::core::Request,
}

crate::core::request! {
    Same(SAME) => json(super::Result) {}
}

/// Request of [`Operations::start`](Operations::start).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Start {
    request: crate::core::Request,
}

crate::core::request! {
    Start(START) => any(super::OperationsStartResponse) {}
}
