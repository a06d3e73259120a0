//! Operations of the tag `Fields`.
//!
//! Fields of forms.

use super::{FormField, Forms, SERVICE};
use crate::core::{Method, Operation, Request};

const LIST_FIELDS: Operation = Operation::new(
    &SERVICE,
    "list_fields",
    Method::GET,
    "/fields",
);

impl Forms {
    /// Lists fields.
    ///
    /// The parameters are inferred (confidence D): the vendor's client puts `domain` into the path, `/fields/{domain}?area=`.
    ///
    /// `GET /forms/fields`
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
    /// let items = octadesk.forms().list_fields().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar campos de formulário")]
    pub fn list_fields(&self) -> ListFields {
        ListFields {
            request: self.client.call(&LIST_FIELDS),
        }
    }
}

/// Request of [`Forms::list_fields`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListFields {
    request: Request,
}

crate::core::request! {
    ListFields(LIST_FIELDS) => json(Vec<FormField>) {
        /// Area of the form, e.g. `Ticket`.
        /// Inferred.
        ///
        /// Confidence: D.
        query "area" => area(impl Into<String>);
        /// What the form is for, e.g. `Ticket`.
        /// Inferred.
        ///
        /// Confidence: D.
        query "domain" => domain(impl Into<String>);
    }
}
