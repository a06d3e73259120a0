//! A request on its way to be sent, the same type for all operations.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use super::body::Body;
use super::client::Client;
use super::operation::Operation;
use super::params::Style;
use super::parts::{Name, Parts};
use super::retry::RetryPolicy;

/// What an operation sends. What can't be written is remembered and told when the request is sent.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) parts: Parts,
}

impl Client {
    /// Begins a call of an operation.
    pub(crate) fn call(&self, operation: &'static Operation) -> Request {
        Request {
            client: self.clone(),
            operation,
            parts: Parts::default(),
        }
    }
}

impl Request {
    /// Sets a parameter of the path.
    #[must_use]
    pub(crate) fn path<T: Serialize + ?Sized>(self, name: impl Into<Name>, value: &T) -> Self {
        self.path_styled(name, value, Style::SIMPLE)
    }

    /// Sets a parameter of the path that is written in this style.
    #[must_use]
    pub(crate) fn path_styled<T: Serialize + ?Sized>(
        mut self,
        name: impl Into<Name>,
        value: &T,
        style: Style,
    ) -> Self {
        let name = name.into();
        let value = self.parts.value(&name, value);
        self.parts.put_path(name, value, style);
        self
    }

    /// Sets a parameter of the query.
    #[must_use]
    pub(crate) fn query<T: Serialize + ?Sized>(self, name: impl Into<Name>, value: &T) -> Self {
        self.query_styled(name, value, Style::FORM)
    }

    /// Sets a parameter of the query that is written in this style.
    #[must_use]
    pub(crate) fn query_styled<T: Serialize + ?Sized>(
        mut self,
        name: impl Into<Name>,
        value: &T,
        style: Style,
    ) -> Self {
        let name = name.into();
        let value = self.parts.value(&name, value);
        self.parts.put_query(name, value, style);
        self
    }

    /// Sets a header.
    #[must_use]
    pub(crate) fn header<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.header_styled(name, value, Style::SIMPLE)
    }

    /// Sets a header that is written in this style.
    #[must_use]
    pub(crate) fn header_styled<T: Serialize + ?Sized>(
        mut self,
        name: &str,
        value: &T,
        style: Style,
    ) -> Self {
        let value = self.parts.value(name, value);
        self.parts.put_header(name, value, style);
        self
    }

    /// Sets a cookie.
    #[must_use]
    pub(crate) fn cookie<T: Serialize + ?Sized>(mut self, name: impl Into<Name>, value: &T) -> Self {
        let name = name.into();
        let value = self.parts.value(&name, value);
        self.parts.put_cookie(name, &value);
        self
    }

    /// Sets the body, as JSON.
    #[must_use]
    pub(crate) fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        self.json_as("application/json", body)
    }

    /// Sets the body, as JSON with a media type of its own.
    #[must_use]
    pub(crate) fn json_as<T: Serialize + ?Sized>(mut self, media_type: &'static str, body: &T) -> Self {
        self.parts.put_body(Body::json(media_type, body));
        self
    }

    /// Sets the body, as a form.
    #[must_use]
    pub(crate) fn form<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.parts.put_body(Body::form(body));
        self
    }

    /// Sets the body, as a form that may hold files.
    #[must_use]
    pub(crate) fn multipart<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.parts.put_body(Body::multipart(body));
        self
    }

    /// Sets the body, as text.
    #[must_use]
    pub(crate) fn text(self, media_type: &str, body: impl Into<String>) -> Self {
        self.bytes(media_type, body.into())
    }

    /// Sets the body, as it is.
    #[must_use]
    pub(crate) fn bytes(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.parts.put_body(Body::bytes(media_type, body.into()));
        self
    }

    /// Limits the time of this call, all attempts and waits included.
    #[must_use]
    pub(crate) fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.timeout = Some(timeout);
        self
    }

    /// Sets when this call is sent again.
    #[must_use]
    pub(crate) fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.retry = Some(Box::new(policy));
        self
    }

    /// Sets a header that no document tells of.
    #[must_use]
    pub(crate) fn any_header(mut self, name: &str, value: &str) -> Self {
        self.parts.put_header_text(name, value);
        self
    }
}

/// Shows what is called, and no values.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self
            .parts
            .template
            .as_deref()
            .unwrap_or_else(|| self.operation.path());
        formatter
            .debug_struct("Request")
            .field("service", &self.operation.service().name())
            .field("operation", &self.operation.name())
            .field("method", &self.operation.method())
            .field("path", &path)
            .finish_non_exhaustive()
    }
}
