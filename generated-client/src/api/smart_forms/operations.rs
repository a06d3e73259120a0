//! Operations of the tag `SmartForms`.
//!
//! Smart forms.

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");

impl super::SmartForms {
    /// Gets a smart form.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /smart-forms/{id}`
    ///
    /// * `id`: Identifier of the smart form.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: V.
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
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.smart_forms().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter formulário inteligente")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Lists smart forms.
    ///
    /// That the answer is an array is inferred (confidence D).
    ///
    /// `GET /smart-forms/`
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: V.
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
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.smart_forms().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar formulários inteligentes")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }
}

/// Request of [`SmartForms::get`](super::SmartForms::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::SmartForm) {}
}

/// Request of [`SmartForms::list`](super::SmartForms::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::SmartForm>) {}
}
