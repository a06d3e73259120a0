//! Operations of the tag `Attachments`.

use super::{Login, SERVICE, UploadBody};
use crate::core::{Method, Operation, Request, Value};

const UPLOAD: Operation = Operation::new(
    &SERVICE,
    "upload",
    Method::POST,
    "/attachments/upload/",
);

impl Login {
    /// Uploads a file at the root of the host.
    ///
    /// Undocumented; known from one client of 2020, which sends the token.
    /// The form and the answer are inferred (confidence D).
    /// The tickets service has an upload of its own, whose answer is known.
    ///
    /// `POST /attachments/upload/`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
    ///
    /// Confidence: C.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::login::UploadBody,
    /// # ) -> Result<(), octadesk::Error> {
    /// let value = octadesk.login().upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enviar anexo")]
    pub fn upload(&self, body: UploadBody) -> Upload {
        Upload {
            request: self.client.call(&UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Login::upload`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Upload {
    request: Request,
}

crate::core::request! {
    Upload(UPLOAD) => json(Value) {}
}
