//! Operations of the tag `SmartForms`.
//!
//! Smart forms.

use super::{SERVICE, SmartForm, SmartForms};
use crate::core::{Method, Operation, Request};

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");

impl SmartForms {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.smart_forms().get("id").await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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

/// Request of [`SmartForms::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(SmartForm) {}
}

/// Request of [`SmartForms::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<SmartForm>) {}
}
