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

const BYTES: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "bytes", crate::core::Method::Get, "/bytes");
const EMPTY_CONTENT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "empty_content", crate::core::Method::Get, "/empty-content");
const HTML: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "html", crate::core::Method::Get, "/html");
const JSON_BINARY: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "json_binary", crate::core::Method::Get, "/json-binary");
const JSON_LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "json_list", crate::core::Method::Get, "/json-list");
const JSON_TEXT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "json_text", crate::core::Method::Get, "/json-text");
const LINES: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "lines", crate::core::Method::Get, "/lines");
const STREAM: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "stream", crate::core::Method::Get, "/stream");
const TEXT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "text", crate::core::Method::Get, "/text");
const WILDCARD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "wildcard", crate::core::Method::Get, "/wildcard");
const XML: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "xml", crate::core::Method::Get, "/xml");

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

/// Request of [`Operations::bytes`](Operations::bytes).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Bytes {
    request: crate::core::Request,
}

crate::core::request! {
    Bytes(BYTES) => bytes(crate::core::Bytes) {}
}

/// Request of [`Operations::empty_content`](Operations::empty_content).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct EmptyContent {
    request: crate::core::Request,
}

crate::core::request! {
    EmptyContent(EMPTY_CONTENT) => empty(()) {}
}

/// Request of [`Operations::html`](Operations::html).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Html {
    request: crate::core::Request,
}

crate::core::request! {
    Html(HTML) => text(::std::string::String) {}
}

/// Request of [`Operations::json_binary`](Operations::json_binary).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonBinary {
    request: crate::core::Request,
}

crate::core::request! {
    JsonBinary(JSON_BINARY) => bytes(crate::core::Bytes) {}
}

/// Request of [`Operations::json_list`](Operations::json_list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonList {
    request: crate::core::Request,
}

crate::core::request! {
    JsonList(JSON_LIST) => json(::std::vec::Vec<i64>) {}
}

/// Request of [`Operations::json_text`](Operations::json_text).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct JsonText {
    request: crate::core::Request,
}

crate::core::request! {
    JsonText(JSON_TEXT) => json(::std::string::String) {}
}

/// Request of [`Operations::lines`](Operations::lines).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Lines {
    request: crate::core::Request,
}

crate::core::request! {
    Lines(LINES) => json(crate::core::Object) {}
}

/// Request of [`Operations::stream`](Operations::stream).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Stream {
    request: crate::core::Request,
}

crate::core::request! {
    Stream(STREAM) => text(::std::string::String) {}
}

/// Request of [`Operations::text`](Operations::text).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: crate::core::Request,
}

crate::core::request! {
    Text(TEXT) => text(::std::string::String) {}
}

/// Request of [`Operations::wildcard`](Operations::wildcard).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Wildcard {
    request: crate::core::Request,
}

crate::core::request! {
    Wildcard(WILDCARD) => json(super::OperationsWildcardResponse) {}
}

/// Request of [`Operations::xml`](Operations::xml).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Xml {
    request: crate::core::Request,
}

crate::core::request! {
    Xml(XML) => text(::std::string::String) {}
}
