//! Operations of the tag `Fields`.
//!
//! Fields of forms.

const FIELDS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "fields", crate::core::Method::Get, "/fields");

impl super::Forms {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.forms().fields().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar campos de formulário")]
    pub fn fields(&self) -> Fields {
        Fields {
            request: self.client.call(&FIELDS),
        }
    }
}

/// Request of [`Forms::fields`](super::Forms::fields).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Fields {
    request: crate::core::Request,
}

crate::core::request! {
    Fields(FIELDS) => json(::std::vec::Vec<super::FormField>) {
        /// Area of the form, e.g. `Ticket`.
        /// Inferred.
        ///
        /// Confidence: D.
        query "area" => area(impl ::std::convert::Into<::std::string::String>);
        /// What the form is for, e.g. `Ticket`.
        /// Inferred.
        ///
        /// Confidence: D.
        query "domain" => domain(impl ::std::convert::Into<::std::string::String>);
    }
}
