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

const CHARSET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "charset", crate::core::Method::Post, "/charset");
const NONE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "none", crate::core::Method::Post, "/none");
const SEVERAL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "several", crate::core::Method::Post, "/several");
const UNTYPED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "untyped", crate::core::Method::Post, "/untyped");
const VENDOR: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "vendor", crate::core::Method::Patch, "/vendor");
const WILDCARD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "wildcard", crate::core::Method::Post, "/wildcard");

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
    pub fn several(&self, body: super::OperationsSeveralBody) -> Several {
        Several {
            request: self.client.call(&SEVERAL).json(&body),
        }
    }

    /// Calls `POST /untyped`.
    pub fn untyped(&self, body: crate::core::Value) -> Untyped {
        Untyped {
            request: self.client.call(&UNTYPED).json(&body),
        }
    }

    /// Calls `PATCH /vendor`.
    pub fn vendor(&self, body: super::OperationsVendorBody) -> Vendor {
        Vendor {
            request: self
                .client
                .call(&VENDOR)
                .json_as("application/merge-patch+json", &body),
        }
    }

    /// Calls `POST /wildcard`.
    pub fn wildcard(&self, body: super::OperationsSeveralBody) -> Wildcard {
        Wildcard {
            request: self.client.call(&WILDCARD).json(&body),
        }
    }
}

/// Request of [`Operations::charset`](Operations::charset).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Charset {
    request: crate::core::Request,
}

crate::core::request! {
    Charset(CHARSET) => empty(()) {
        /// Sets the body.
        json "application/json; charset=utf-8" => body(impl ::std::convert::Into<::std::vec::Vec<i64>>);
    }
}

/// Request of [`Operations::none`](Operations::none).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct None {
    request: crate::core::Request,
}

crate::core::request! {
    None(NONE) => empty(()) {}
}

/// Request of [`Operations::several`](Operations::several).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Several {
    request: crate::core::Request,
}

crate::core::request! {
    Several(SEVERAL) => empty(()) {}
}

/// Request of [`Operations::untyped`](Operations::untyped).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Untyped {
    request: crate::core::Request,
}

crate::core::request! {
    Untyped(UNTYPED) => empty(()) {}
}

/// Request of [`Operations::vendor`](Operations::vendor).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Vendor {
    request: crate::core::Request,
}

crate::core::request! {
    Vendor(VENDOR) => empty(()) {}
}

/// Request of [`Operations::wildcard`](Operations::wildcard).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Wildcard {
    request: crate::core::Request,
}

crate::core::request! {
    Wildcard(WILDCARD) => empty(()) {}
}
