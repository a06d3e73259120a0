//! What is known of a call before it is made.

use std::fmt;

/// The method of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl Method {
    /// `GET`
    pub const GET: Self = Self::Get;
    /// `PUT`
    pub const PUT: Self = Self::Put;
    /// `POST`
    pub const POST: Self = Self::Post;
    /// `DELETE`
    pub const DELETE: Self = Self::Delete;
    /// `OPTIONS`
    pub const OPTIONS: Self = Self::Options;
    /// `HEAD`
    pub const HEAD: Self = Self::Head;
    /// `PATCH`
    pub const PATCH: Self = Self::Patch;
    /// `TRACE`
    pub const TRACE: Self = Self::Trace;

    /// The name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    /// May a call be made twice with the effect of once, as HTTP defines its method?
    #[must_use]
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Put => Self::PUT,
            Method::Post => Self::POST,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
            Method::Head => Self::HEAD,
            Method::Patch => Self::PATCH,
            Method::Trace => Self::TRACE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A service of the vendor: one document, one place on the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    name: &'static str,
    origin: &'static str,
    base: &'static str,
}

impl Service {
    /// A service with its name, its origin (empty when the document names none) and the path that all its paths begin with.
    pub(crate) const fn new(name: &'static str, origin: &'static str, base: &'static str) -> Self {
        Self { name, origin, base }
    }

    /// The name, such as `tickets`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Scheme, host and port that the document names; empty when it names none.
    #[must_use]
    pub const fn origin(&self) -> &'static str {
        self.origin
    }

    /// The path that all paths of the service begin with.
    #[must_use]
    pub const fn base(&self) -> &'static str {
        self.base
    }
}

/// An operation of a service; what errors tell of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    service: &'static Service,
    name: &'static str,
    method: Method,
    path: &'static str,
    authenticated: bool,
    idempotent: bool,
}

impl Operation {
    pub(crate) const fn new(
        service: &'static Service,
        name: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self {
            service,
            name,
            method,
            path,
            authenticated: true,
            idempotent: method.is_idempotent(),
        }
    }

    /// The operation is sent without credentials.
    pub(crate) const fn without_auth(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// Says whether the operation may be sent again when the server may have carried it out already; by default the method tells.
    pub(crate) const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// The service that the operation belongs to.
    #[must_use]
    pub const fn service(&self) -> &'static Service {
        self.service
    }

    /// The name of the method of the service's handle, such as `get`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// The template of the path below the service's base, such as `/{number}`.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Is the operation sent with credentials?
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.authenticated
    }

    /// May the operation be sent again when the server may have carried it out already?
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }
}
