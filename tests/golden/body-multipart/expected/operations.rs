//! Operations of Golden without a tag.

use super::{OperationsUploadBody, SERVICE};
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

const MIXED: Operation = Operation::new(&SERVICE, "mixed", Method::POST, "/mixed");
const OPTIONAL: Operation = Operation::new(
    &SERVICE,
    "optional",
    Method::POST,
    "/optional",
);
const UPLOAD: Operation = Operation::new(&SERVICE, "upload", Method::POST, "/upload");

impl Operations {
    /// Calls `POST /mixed`.
    pub fn mixed(&self, body: Object) -> Mixed {
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
    pub fn upload(&self, body: OperationsUploadBody) -> Upload {
        Upload {
            request: self.client.call(&UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Operations::mixed`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Mixed {
    request: Request,
}

crate::core::request! {
    Mixed(MIXED) => empty(()) {}
}

/// Request of [`Operations::optional`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {
        /// Sets the body.
        multipart "multipart/form-data" => body(super::Upload);
    }
}

/// Request of [`Operations::upload`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Upload {
    request: Request,
}

crate::core::request! {
    Upload(UPLOAD) => empty(()) {}
}
