//! Operations of Golden without a tag.

use super::{A, OperationsCodeAndRangeResponse, SERVICE};
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

const CODE_AND_RANGE: Operation = Operation::new(
    &SERVICE,
    "code_and_range",
    Method::GET,
    "/both",
);
const DEFAULT_IS_ERROR: Operation = Operation::new(
    &SERVICE,
    "default_is_error",
    Method::GET,
    "/error",
);
const NONE: Operation = Operation::new(&SERVICE, "none", Method::GET, "/none");
const ODD: Operation = Operation::new(&SERVICE, "odd", Method::GET, "/odd");
const ONLY_DEFAULT: Operation = Operation::new(
    &SERVICE,
    "only_default",
    Method::GET,
    "/default",
);
const RANGE: Operation = Operation::new(&SERVICE, "range", Method::GET, "/range");

impl Operations {
    /// Calls `GET /both`.
    pub fn code_and_range(&self) -> CodeAndRange {
        CodeAndRange {
            request: self.client.call(&CODE_AND_RANGE),
        }
    }

    /// Calls `GET /error`.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    pub fn default_is_error(&self) -> DefaultIsError {
        DefaultIsError {
            request: self.client.call(&DEFAULT_IS_ERROR),
        }
    }

    /// Calls `GET /none`.
    pub fn none(&self) -> None {
        None {
            request: self.client.call(&NONE),
        }
    }

    /// Calls `GET /odd`.
    ///
    /// # Errors
    ///
    /// * 302: Elsewhere.
    pub fn odd(&self) -> Odd {
        Odd {
            request: self.client.call(&ODD),
        }
    }

    /// Calls `GET /default`.
    pub fn only_default(&self) -> OnlyDefault {
        OnlyDefault {
            request: self.client.call(&ONLY_DEFAULT),
        }
    }

    /// Calls `GET /range`.
    ///
    /// # Errors
    ///
    /// * 4XX: Your fault.
    /// * 5XX: Ours.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    pub fn range(&self) -> Range {
        Range {
            request: self.client.call(&RANGE),
        }
    }
}

/// Request of [`Operations::code_and_range`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CodeAndRange {
    request: Request,
}

crate::core::request! {
    CodeAndRange(CODE_AND_RANGE) => any(OperationsCodeAndRangeResponse) {}
}

/// Request of [`Operations::default_is_error`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DefaultIsError {
    request: Request,
}

crate::core::request! {
    DefaultIsError(DEFAULT_IS_ERROR) => json(A) {}
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

/// Request of [`Operations::odd`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Odd {
    request: Request,
}

crate::core::request! {
    Odd(ODD) => empty(()) {}
}

/// Request of [`Operations::only_default`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OnlyDefault {
    request: Request,
}

crate::core::request! {
    OnlyDefault(ONLY_DEFAULT) => json(A) {}
}

/// Request of [`Operations::range`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Range {
    request: Request,
}

crate::core::request! {
    Range(RANGE) => json(A) {}
}
