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

const CODE_AND_RANGE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "code_and_range", crate::core::Method::Get, "/both");
const DEFAULT_IS_ERROR: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "default_is_error", crate::core::Method::Get, "/error");
const NONE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "none", crate::core::Method::Get, "/none");
const ODD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "odd", crate::core::Method::Get, "/odd");
const ONLY_DEFAULT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "only_default", crate::core::Method::Get, "/default");
const RANGE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "range", crate::core::Method::Get, "/range");

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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Failed.
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
    /// Documented failures:
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
    /// Documented failures:
    ///
    /// * 4XX (body: [`Error`](super::Error)): Your fault.
    /// * 5XX: Ours.
    pub fn range(&self) -> Range {
        Range {
            request: self.client.call(&RANGE),
        }
    }
}

/// Request of [`Operations::code_and_range`](Operations::code_and_range).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CodeAndRange {
    request: crate::core::Request,
}

crate::core::request! {
    CodeAndRange(CODE_AND_RANGE) => any(super::OperationsCodeAndRangeResponse) {}
}

/// Request of [`Operations::default_is_error`](Operations::default_is_error).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DefaultIsError {
    request: crate::core::Request,
}

crate::core::request! {
    DefaultIsError(DEFAULT_IS_ERROR) => json(super::A) {}
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

/// Request of [`Operations::odd`](Operations::odd).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Odd {
    request: crate::core::Request,
}

crate::core::request! {
    Odd(ODD) => empty(()) {}
}

/// Request of [`Operations::only_default`](Operations::only_default).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OnlyDefault {
    request: crate::core::Request,
}

crate::core::request! {
    OnlyDefault(ONLY_DEFAULT) => json(super::A) {}
}

/// Request of [`Operations::range`](Operations::range).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Range {
    request: crate::core::Request,
}

crate::core::request! {
    Range(RANGE) => json(super::A) {}
}
