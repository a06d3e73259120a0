//! Operations of Golden without a tag.

use super::{OperationsWildcardResponse, SERVICE};
use crate::core::{Client, Method, Object, Operation, Request};

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

const BYTES: Operation = Operation::new(&SERVICE, "bytes", Method::GET, "/bytes");
const EMPTY_CONTENT: Operation = Operation::new(
    &SERVICE,
    "empty_content",
    Method::GET,
    "/empty-content",
);
const HTML: Operation = Operation::new(&SERVICE, "html", Method::GET, "/html");
const JSON_BINARY: Operation = Operation::new(
    &SERVICE,
    "json_binary",
    Method::GET,
    "/json-binary",
);
const JSON_LIST: Operation = Operation::new(
    &SERVICE,
    "json_list",
    Method::GET,
    "/json-list",
);
const JSON_TEXT: Operation = Operation::new(
    &SERVICE,
    "json_text",
    Method::GET,
    "/json-text",
);
const LINES: Operation = Operation::new(&SERVICE, "lines", Method::GET, "/lines");
const STREAM: Operation = Operation::new(&SERVICE, "stream", Method::GET, "/stream");
const TEXT: Operation = Operation::new(&SERVICE, "text", Method::GET, "/text");
const WILDCARD: Operation = Operation::new(
    &SERVICE,
    "wildcard",
    Method::GET,
    "/wildcard",
);
const XML: Operation = Operation::new(&SERVICE, "xml", Method::GET, "/xml");

impl Operations {
    /// Calls `GET /bytes`.
    pub fn bytes(&self) -> Bytes {
        Bytes {
            request: self.client.call(&BYTES),
        }
    }

    /// Calls `GET /empty-content`.
    pub fn empty_content(&self) -> EmptyContent {
        EmptyContent {
            request: self.client.call(&EMPTY_CONTENT),
        }
    }

    /// Calls `GET /html`.
    pub fn html(&self) -> Html {
        Html {
            request: self.client.call(&HTML),
        }
    }

    /// Calls `GET /json-binary`.
    pub fn json_binary(&self) -> JsonBinary {
        JsonBinary {
            request: self.client.call(&JSON_BINARY),
        }
    }

    /// Calls `GET /json-list`.
    pub fn json_list(&self) -> JsonList {
        JsonList {
            request: self.client.call(&JSON_LIST),
        }
    }

    /// Calls `GET /json-text`.
    pub fn json_text(&self) -> JsonText {
        JsonText {
            request: self.client.call(&JSON_TEXT),
        }
    }

    /// Calls `GET /lines`.
    pub fn lines(&self) -> Lines {
        Lines {
            request: self.client.call(&LINES),
        }
    }

    /// Calls `GET /stream`.
    pub fn stream(&self) -> Stream {
        Stream {
            request: self.client.call(&STREAM),
        }
    }

    /// Calls `GET /text`.
    pub fn text(&self) -> Text {
        Text {
            request: self.client.call(&TEXT),
        }
    }

    /// Calls `GET /wildcard`.
    pub fn wildcard(&self) -> Wildcard {
        Wildcard {
            request: self.client.call(&WILDCARD),
        }
    }

    /// Calls `GET /xml`.
    pub fn xml(&self) -> Xml {
        Xml {
            request: self.client.call(&XML),
        }
    }
}

/// Request of [`Operations::bytes`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Bytes {
    request: Request,
}

crate::core::request! {
    Bytes(BYTES) => bytes(crate::core::Bytes) {}
}

/// Request of [`Operations::empty_content`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct EmptyContent {
    request: Request,
}

crate::core::request! {
    EmptyContent(EMPTY_CONTENT) => empty(()) {}
}

/// Request of [`Operations::html`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Html {
    request: Request,
}

crate::core::request! {
    Html(HTML) => text(String) {}
}

/// Request of [`Operations::json_binary`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonBinary {
    request: Request,
}

crate::core::request! {
    JsonBinary(JSON_BINARY) => bytes(crate::core::Bytes) {}
}

/// Request of [`Operations::json_list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonList {
    request: Request,
}

crate::core::request! {
    JsonList(JSON_LIST) => json(Vec<i64>) {}
}

/// Request of [`Operations::json_text`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonText {
    request: Request,
}

crate::core::request! {
    JsonText(JSON_TEXT) => json(String) {}
}

/// Request of [`Operations::lines`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Lines {
    request: Request,
}

crate::core::request! {
    Lines(LINES) => json(Object) {}
}

/// Request of [`Operations::stream`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Stream {
    request: Request,
}

crate::core::request! {
    Stream(STREAM) => text(String) {}
}

/// Request of [`Operations::text`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: Request,
}

crate::core::request! {
    Text(TEXT) => text(String) {}
}

/// Request of [`Operations::wildcard`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Wildcard {
    request: Request,
}

crate::core::request! {
    Wildcard(WILDCARD) => json(OperationsWildcardResponse) {}
}

/// Request of [`Operations::xml`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Xml {
    request: Request,
}

crate::core::request! {
    Xml(XML) => text(String) {}
}
