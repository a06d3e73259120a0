//! What a mock was asked.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use url::form_urlencoded;

use crate::core::operation::{Method, Operation};
use crate::core::transport::HttpRequest;

/// A request that a [`MockTransport`](super::MockTransport) received, as it would have gone to the network.
#[derive(Clone)]
pub struct RecordedRequest {
    operation: Option<&'static Operation>,
    head: http::request::Parts,
    body: Bytes,
}

impl RecordedRequest {
    pub(super) fn new(request: HttpRequest) -> Self {
        let (head, body) = request.into_parts();
        Self {
            operation: head.extensions.get::<&'static Operation>().copied(),
            head,
            body,
        }
    }

    /// The operation that was called; one without a name was called through
    /// [`Client::request`](crate::core::Client::request).
    #[must_use]
    pub const fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// The method, such as `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.head.method.as_str()
    }

    /// The path, still percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.head.uri.path()
    }

    /// The parameters of the query, decoded, in their order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.head.uri.query().unwrap_or_default();
        form_urlencoded::parse(query.as_bytes()).into_owned().collect()
    }

    /// The first parameter of the query with this name, decoded.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<String> {
        let found = self.query().into_iter().find(|(known, _)| known == name)?;
        Some(found.1)
    }

    /// A header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }

    /// The body; empty when there is none.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, read from JSON.
    ///
    /// # Panics
    ///
    /// When the body is not JSON of this type.
    #[must_use]
    #[track_caller]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("the body of {self} is not as expected: {error}"))
    }

    pub(super) fn is(&self, method: Method, path: &str) -> bool {
        self.method() == method.as_str() && self.path().trim_end_matches('/') == path.trim_end_matches('/')
    }
}

/// The operation, if it has a name, with method and path.
impl fmt::Display for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation.filter(|operation| !operation.name().is_empty()) {
            Some(operation) => write!(
                formatter,
                "{}.{} ({} {})",
                operation.service().name(),
                operation.name(),
                self.method(),
                self.path()
            ),
            None => write!(formatter, "{} {}", self.method(), self.path()),
        }
    }
}

/// Shows no headers, queries or bodies.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RecordedRequest({self})")
    }
}
