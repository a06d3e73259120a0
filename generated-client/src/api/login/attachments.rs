//! Operations of the tag `Attachments`.

const UPLOAD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "upload", crate::core::Method::Post, "/attachments/upload/");

impl super::Login {
    /// Uploads a file at the root of the host.
    ///
    /// Undocumented; known from one client of 2020, which sends the token.
    /// The form and the answer are inferred (confidence D).
    /// The tickets service has an upload of its own, whose answer is known.
    ///
    /// `POST /attachments/upload/`
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// Confidence: C.
    pub fn upload(&self, body: super::UploadBody) -> Upload {
        Upload {
            request: self.client.call(&UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Login::upload`](super::Login::upload).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Upload {
    request: crate::core::Request,
}

crate::core::request! {
    Upload(UPLOAD) => json(crate::core::Value) {}
}
