//! What a call sends, piece by piece, before it is put together.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue, header};
use serde::Serialize;
use serde_json::Value;

use super::body::Body;
use super::params::{self, Style};
use super::path::PathParam;
use super::retry::RetryPolicy;

/// The name of a parameter: a piece of the program, where a document tells it.
pub(crate) type Name = Cow<'static, str>;

/// What the arguments of an operation turn into.
#[derive(Clone, Default)]
pub(crate) struct Parts {
    /// The path, where the operation is not documented.
    pub(crate) template: Option<Arc<str>>,
    /// The media types that the answer may have.
    pub(crate) accept: &'static str,
    pub(crate) path: Vec<PathParam>,
    pub(crate) query: Vec<(Name, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) cookies: Vec<(Name, String)>,
    pub(crate) body: Option<Body>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Box<RetryPolicy>>,
    pub(crate) problem: Option<Arc<str>>,
}

/// Headers that are not the caller's to set: what they say follows from the credentials, the body and the connection.
pub(crate) const RESERVED_HEADERS: [HeaderName; 14] = [
    header::AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    header::COOKIE,
    header::HOST,
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::TE,
    header::TRAILER,
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::UPGRADE,
    header::EXPECT,
];

impl Parts {
    /// The first problem is the one that is told.
    pub(crate) fn fail(&mut self, problem: impl Into<Arc<str>>) {
        self.problem.get_or_insert_with(|| problem.into());
    }

    /// The value of a parameter, whatever its type: from here on nothing is generic.
    pub(crate) fn value<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Value {
        serde_json::to_value(value).unwrap_or_else(|_| {
            self.fail(format!("the parameter {name} can't be written"));
            Value::Null
        })
    }

    pub(crate) fn put_path(&mut self, name: Name, value: Value, style: Style) {
        if params::is_blank(&value) {
            return self.fail(format!("the path parameter {name} is empty"));
        }
        let text = params::path(&name, value, style);
        self.path.retain(|param| param.name != name);
        self.path.push(PathParam { name, text });
    }

    pub(crate) fn put_query(&mut self, name: Name, value: Value, style: Style) {
        self.query.retain(|(other, _)| *other != name);
        self.add_query(name, value, style);
    }

    pub(crate) fn add_query(&mut self, name: Name, value: Value, style: Style) {
        let pairs = params::query(&name, value, style);
        if !pairs.is_empty() {
            self.query.push((name, pairs));
        }
    }

    pub(crate) fn put_header(&mut self, name: &str, value: Value, style: Style) {
        match params::header(value, style) {
            Some(text) => self.put_header_text(name, &text),
            None => self.headers.retain(|(known, _)| known != name),
        }
    }

    pub(crate) fn put_header_text(&mut self, name: &str, text: &str) {
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
                self.headers.retain(|(known, _)| *known != header);
                self.headers.push((header, value));
            }
            _ => self.fail(format!("the header {header} can't have this value")),
        }
    }

    pub(crate) fn put_cookie(&mut self, name: Name, value: &Value) {
        self.cookies.retain(|(other, _)| *other != name);
        if let Some(pair) = params::cookie(&name, value) {
            self.cookies.push((name, pair));
        }
    }

    pub(crate) fn put_body(&mut self, body: Result<Body, &'static str>) {
        match body {
            Ok(body) => self.body = Some(body),
            Err(problem) => self.fail(problem),
        }
    }
}
