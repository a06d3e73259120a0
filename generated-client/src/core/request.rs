//! A request on its way to be sent, the same type for all operations.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use serde::Serialize;
use serde_json::Value;

use super::body::Body;
use super::client::Client;
use super::decode::Decode;
use super::operation::Operation;
use super::params::{self, Style};
use super::path::PathParam;
use super::response::Response;
use super::retry::RetryPolicy;
use super::sending::Sending;

/// What an operation sends. What can't be written is remembered and told when the request is sent.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) parts: Parts,
}

/// The name of a parameter: a piece of the program, where a document tells it.
pub(crate) type Name = Cow<'static, str>;

/// What the arguments of an operation turn into.
#[derive(Clone, Default)]
pub(crate) struct Parts {
    /// The path, where the operation is not documented.
    pub(crate) template: Option<Arc<str>>,
    pub(crate) path: Vec<PathParam>,
    pub(crate) query: Vec<(Name, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) cookies: Vec<(Name, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) problem: Option<Arc<str>>,
}

/// Headers that are not the caller's to set.
const RESERVED_HEADERS: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::HOST,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
    header::COOKIE,
];

impl Parts {
    /// The first problem is the one that is told.
    fn fail(&mut self, problem: impl Into<Arc<str>>) {
        self.problem.get_or_insert_with(|| problem.into());
    }

    /// The value of a parameter, whatever its type: from here on nothing is generic.
    fn value<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Value {
        serde_json::to_value(value).unwrap_or_else(|_| {
            self.fail(format!("the parameter {name} can't be written"));
            Value::Null
        })
    }

    fn put_path(&mut self, name: Name, value: Value, style: Style) {
        if params::is_blank(&value) {
            return self.fail(format!("the path parameter {name} is empty"));
        }
        let text = params::path(&name, value, style);
        self.path.retain(|param| param.name != name);
        self.path.push(PathParam { name, text });
    }

    fn put_query(&mut self, name: Name, value: Value, style: Style) {
        self.query.retain(|(other, _)| *other != name);
        self.add_query(name, value, style);
    }

    pub(crate) fn add_query(&mut self, name: Name, value: Value, style: Style) {
        let pairs = params::query(&name, value, style);
        if !pairs.is_empty() {
            self.query.push((name, pairs));
        }
    }

    fn put_header(&mut self, name: &str, value: Value, style: Style) {
        match params::header(value, style) {
            Some(text) => self.put_header_text(name, &text),
            None => {
                self.headers.remove(name);
            }
        }
    }

    fn put_header_text(&mut self, name: &str, text: &str) {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.fail("the name of a header is none");
        };
        if RESERVED_HEADERS.contains(&header) {
            return self.fail(format!("the header {header} is set by the client alone"));
        }
        let trimmed = text.trim_matches([' ', '\t']).len() == text.len();
        match HeaderValue::from_bytes(text.as_bytes()) {
            Ok(mut value) if trimmed => {
                // It may be a key or a token: it shall not be shown by anything that prints headers.
                value.set_sensitive(true);
                self.headers.insert(header, value);
            }
            _ => self.fail(format!("the header {header} can't have this value")),
        }
    }

    fn put_cookie(&mut self, name: Name, value: &Value) {
        self.cookies.retain(|(other, _)| *other != name);
        if let Some(pair) = params::cookie(&name, value) {
            self.cookies.push((name, pair));
        }
    }

    fn put_body(&mut self, body: Result<Body, &'static str>) {
        match body {
            Ok(body) => self.body = Some(body),
            Err(problem) => self.fail(problem),
        }
    }
}

impl Request {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            parts: Parts::default(),
        }
    }

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
        self.parts.retry = Some(policy);
        self
    }

    /// Sets a header that no document tells of.
    #[must_use]
    pub(crate) fn any_header(mut self, name: &str, value: &str) -> Self {
        self.parts.put_header_text(name, value);
        self
    }

    /// Sends the request and decodes the answer.
    pub(crate) fn send<D: Decode + 'static>(self) -> Sending<D::Output> {
        Sending::value::<D>(self)
    }

    /// Sends the request; the answer with all that came with it.
    pub(crate) fn response<D: Decode + 'static>(self) -> Sending<Response<D::Output>> {
        Sending::response::<D>(self)
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
