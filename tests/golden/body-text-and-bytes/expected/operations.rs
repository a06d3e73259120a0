//! Operations of Golden without a tag.

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

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

const BYTES: Operation = Operation::new(&SERVICE, "bytes", Method::PUT, "/bytes");
const CSV: Operation = Operation::new(&SERVICE, "csv", Method::PUT, "/csv");
const IMAGE: Operation = Operation::new(&SERVICE, "image", Method::PUT, "/image");
const TEXT: Operation = Operation::new(&SERVICE, "text", Method::PUT, "/text");
const XML: Operation = Operation::new(&SERVICE, "xml", Method::PUT, "/xml");

impl Operations {
    /// Calls `PUT /bytes`.
    pub fn bytes(&self, body: impl Into<crate::core::Bytes>) -> Bytes {
        Bytes {
            request: self.client.call(&BYTES).bytes("application/octet-stream", body),
        }
    }

    /// Calls `PUT /csv`.
    pub fn csv(&self) -> Csv {
        Csv {
            request: self.client.call(&CSV),
        }
    }

    /// Calls `PUT /image`.
    pub fn image(&self) -> Image {
        Image {
            request: self.client.call(&IMAGE),
        }
    }

    /// Calls `PUT /text`.
    pub fn text(&self, body: impl Into<String>) -> Text {
        Text {
            request: self.client.call(&TEXT).text("text/plain", body),
        }
    }

    /// Calls `PUT /xml`.
    pub fn xml(&self, body: impl Into<String>) -> Xml {
        Xml {
            request: self.client.call(&XML).text("application/xml", body),
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
    Bytes(BYTES) => empty(()) {}
}

/// Request of [`Operations::csv`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Csv {
    request: Request,
}

crate::core::request! {
    Csv(CSV) => empty(()) {
        /// Sets the body.
        text "text/csv" => body(impl Into<String>);
    }
}

/// Request of [`Operations::image`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Image {
    request: Request,
}

crate::core::request! {
    Image(IMAGE) => empty(()) {
        /// Sets the body.
        bytes "application/octet-stream" => body(impl Into<crate::core::Bytes>);
    }
}

/// Request of [`Operations::text`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: Request,
}

crate::core::request! {
    Text(TEXT) => empty(()) {}
}

/// Request of [`Operations::xml`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Xml {
    request: Request,
}

crate::core::request! {
    Xml(XML) => empty(()) {}
}
