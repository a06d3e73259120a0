//! An answer before it is sent.

use axum::http::{HeaderName, HeaderValue, StatusCode, header::CONTENT_TYPE};
use bytes::Bytes;
use serde_json::{Value, json};

/// Status, headers and body of an answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    pub(crate) fn json(status: StatusCode, value: &Value) -> Self {
        Self::empty(status).body("application/json; charset=utf-8", value.to_string())
    }

    /// The vendor's form of an error.
    pub(crate) fn error(status: StatusCode, id: &str, message: &str) -> Self {
        Self::json(status, &json!({ "errorId": id, "message": message }))
    }

    pub(crate) fn body(mut self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.headers.retain(|(name, _)| name != CONTENT_TYPE);
        self.body = body.into();
        self.header(CONTENT_TYPE, content_type)
    }

    /// Adds a header; a value that no header can hold is left out.
    pub(crate) fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }
}
