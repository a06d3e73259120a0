//! Operations of Golden without a tag.

use super::{OperationsSeveralBody, OperationsVendorBody, SERVICE};
use crate::core::{Client, Method, Operation, Request, Value};

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

const CHARSET: Operation = Operation::new(&SERVICE, "charset", Method::POST, "/charset");
const NONE: Operation = Operation::new(&SERVICE, "none", Method::POST, "/none");
const SEVERAL: Operation = Operation::new(&SERVICE, "several", Method::POST, "/several");
const UNTYPED: Operation = Operation::new(&SERVICE, "untyped", Method::POST, "/untyped");
const VENDOR: Operation = Operation::new(&SERVICE, "vendor", Method::PATCH, "/vendor");
const WILDCARD: Operation = Operation::new(
    &SERVICE,
    "wildcard",
    Method::POST,
    "/wildcard",
);

impl Operations {
    /// Calls `POST /charset`.
    pub fn charset(&self) -> Charset {
        Charset {
            request: self.client.call(&CHARSET),
        }
    }

    /// Calls `POST /none`.
    pub fn none(&self) -> None {
        None {
            request: self.client.call(&NONE),
        }
    }

    /// Calls `POST /several`.
    ///
    /// * `body`: What to store.
    pub fn several(&self, body: OperationsSeveralBody) -> Several {
        Several {
            request: self.client.call(&SEVERAL).json(&body),
        }
    }

    /// Calls `POST /untyped`.
    pub fn untyped(&self, body: Value) -> Untyped {
        Untyped {
            request: self.client.call(&UNTYPED).json(&body),
        }
    }

    /// Calls `PATCH /vendor`.
    pub fn vendor(&self, body: OperationsVendorBody) -> Vendor {
        Vendor {
            request: self
                .client
                .call(&VENDOR)
                .json_as("application/merge-patch+json", &body),
        }
    }

    /// Calls `POST /wildcard`.
    pub fn wildcard(&self, body: OperationsSeveralBody) -> Wildcard {
        Wildcard {
            request: self.client.call(&WILDCARD).json(&body),
        }
    }
}

/// Request of [`Operations::charset`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Charset {
    request: Request,
}

crate::core::request! {
    Charset(CHARSET) => empty(()) {
        /// Sets the body.
        json "application/json; charset=utf-8" => body(impl Into<Vec<i64>>);
    }
}

/// Request of [`Operations::none`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct None {
    request: Request,
}

crate::core::request! {
    None(NONE) => empty(()) {}
}

/// Request of [`Operations::several`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Several {
    request: Request,
}

crate::core::request! {
    Several(SEVERAL) => empty(()) {}
}

/// Request of [`Operations::untyped`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Untyped {
    request: Request,
}

crate::core::request! {
    Untyped(UNTYPED) => empty(()) {}
}

/// Request of [`Operations::vendor`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Vendor {
    request: Request,
}

crate::core::request! {
    Vendor(VENDOR) => empty(()) {}
}

/// Request of [`Operations::wildcard`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Wildcard {
    request: Request,
}

crate::core::request! {
    Wildcard(WILDCARD) => empty(()) {}
}
