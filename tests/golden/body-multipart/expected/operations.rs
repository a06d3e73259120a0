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

const MIXED: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "mixed", crate::core::Method::Post, "/mixed");
const OPTIONAL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "optional", crate::core::Method::Post, "/optional");
const UPLOAD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "upload", crate::core::Method::Post, "/upload");

impl Operations {
    /// Calls `POST /mixed`.
    pub fn mixed(&self, body: crate::core::Object) -> Mixed {
        Mixed {
            request: self.client.call(&MIXED).multipart(&body),
        }
    }

    /// Calls `POST /optional`.
    pub fn optional(&self) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL),
        }
    }

    /// Calls `POST /upload`.
    pub fn upload(&self, body: super::OperationsUploadBody) -> Upload {
        Upload {
            request: self.client.call(&UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Operations::mixed`](Operations::mixed).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Mixed {
    request: crate::core::Request,
}

crate::core::request! {
    Mixed(MIXED) => empty(()) {}
}

/// Request of [`Operations::optional`](Operations::optional).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: crate::core::Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {
        /// Sets the body.
        multipart "multipart/form-data" => body(super::Upload);
    }
}

/// Request of [`Operations::upload`](Operations::upload).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Upload {
    request: crate::core::Request,
}

crate::core::request! {
    Upload(UPLOAD) => empty(()) {}
}
