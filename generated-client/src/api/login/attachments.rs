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
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
    ///
    /// Confidence: C.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client, body: octadesk::login::UploadBody) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.login().upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enviar anexo")]
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
