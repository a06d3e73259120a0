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
    crate::core::Operation::new(&super::SERVICE, "bytes", crate::core::Method::Put, "/bytes");
const CSV: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "csv", crate::core::Method::Put, "/csv");
const IMAGE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "image", crate::core::Method::Put, "/image");
const TEXT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "text", crate::core::Method::Put, "/text");
const XML: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "xml", crate::core::Method::Put, "/xml");

impl Operations {
    /// Calls `PUT /bytes`.
    pub fn bytes(&self, body: impl ::std::convert::Into<crate::core::Bytes>) -> Bytes {
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
    pub fn text(&self, body: impl ::std::convert::Into<::std::string::String>) -> Text {
        Text {
            request: self.client.call(&TEXT).text("text/plain", body),
        }
    }

    /// Calls `PUT /xml`.
    pub fn xml(&self, body: impl ::std::convert::Into<::std::string::String>) -> Xml {
        Xml {
            request: self.client.call(&XML).text("application/xml", body),
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
    Bytes(BYTES) => empty(()) {}
}

/// Request of [`Operations::csv`](Operations::csv).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Csv {
    request: crate::core::Request,
}

crate::core::request! {
    Csv(CSV) => empty(()) {
        /// Sets the body.
        text "text/csv" => body(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Operations::image`](Operations::image).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Image {
    request: crate::core::Request,
}

crate::core::request! {
    Image(IMAGE) => empty(()) {
        /// Sets the body.
        bytes "application/octet-stream" => body(impl ::std::convert::Into<crate::core::Bytes>);
    }
}

/// Request of [`Operations::text`](Operations::text).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: crate::core::Request,
}

crate::core::request! {
    Text(TEXT) => empty(()) {}
}

/// Request of [`Operations::xml`](Operations::xml).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Xml {
    request: crate::core::Request,
}

crate::core::request! {
    Xml(XML) => empty(()) {}
}
