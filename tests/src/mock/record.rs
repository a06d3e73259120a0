//! What the mock saw.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

/// One request as it arrived.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The operation it was meant for, such as `tickets GET /{}`; `None` when method or path is unknown.
    pub operation: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent, percent-encoded.
    pub path: String,
    /// Query parameters, decoded, in order.
    pub query: Vec<(String, String)>,
    /// Headers, names in lower case; bytes that are not text are replaced.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Bytes,
    /// The body read by its content type: JSON, or a form as an object; `None` when there is none or it is invalid.
    pub value: Option<Value>,
    /// Status of the answer; `None` while there is none.
    pub status: Option<u16>,
}

impl Recorded {
    /// The first header of this name, which is compared without regard to case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let named = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
        self.headers.iter().find(named).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// A request that no document allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The operation it was meant for; `None` when method or path is unknown.
    pub operation: Option<String>,
    /// HTTP method.
    pub method: String,
    /// Path as it was sent.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.method, self.path, self.message)
    }
}
