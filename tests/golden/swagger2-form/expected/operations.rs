//! Operations of Forms without a tag.

/// The operations of Forms; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Forms.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const CREATE_LOGIN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_login", crate::core::Method::Post, "/login");
const CREATE_UPLOAD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create_upload", crate::core::Method::Post, "/upload");

impl Operations {
    /// Calls `POST /login`.
    pub fn create_login(&self, body: super::OperationsCreateLoginBody) -> CreateLogin {
        CreateLogin {
            request: self.client.call(&CREATE_LOGIN).form(&body),
        }
    }

    /// Calls `POST /upload`.
    pub fn create_upload(
        &self,
        body: super::OperationsCreateUploadBody,
    ) -> CreateUpload {
        CreateUpload {
            request: self.client.call(&CREATE_UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Operations::create_login`](Operations::create_login).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateLogin {
    request: crate::core::Request,
}

crate::core::request! {
    CreateLogin(CREATE_LOGIN) => empty(()) {}
}

/// Request of [`Operations::create_upload`](Operations::create_upload).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateUpload {
    request: crate::core::Request,
}

crate::core::request! {
    CreateUpload(CREATE_UPLOAD) => empty(()) {}
}
