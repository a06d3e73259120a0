//! Operations of Forms without a tag.

use super::{OperationsCreateLoginBody, OperationsCreateUploadBody, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Forms; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Forms.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_LOGIN: Operation = Operation::new(
    &SERVICE,
    "create_login",
    Method::POST,
    "/login",
);
const CREATE_UPLOAD: Operation = Operation::new(
    &SERVICE,
    "create_upload",
    Method::POST,
    "/upload",
);

impl Operations {
    /// Calls `POST /login`.
    pub fn create_login(&self, body: OperationsCreateLoginBody) -> CreateLogin {
        CreateLogin {
            request: self.client.call(&CREATE_LOGIN).form(&body),
        }
    }

    /// Calls `POST /upload`.
    pub fn create_upload(&self, body: OperationsCreateUploadBody) -> CreateUpload {
        CreateUpload {
            request: self.client.call(&CREATE_UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Operations::create_login`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateLogin {
    request: Request,
}

crate::core::request! {
    CreateLogin(CREATE_LOGIN) => empty(()) {}
}

/// Request of [`Operations::create_upload`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUpload {
    request: Request,
}

crate::core::request! {
    CreateUpload(CREATE_UPLOAD) => empty(()) {}
}
