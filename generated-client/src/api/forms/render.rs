//! Operations of the tag `Render`.
//!
//! Forms ready to be shown.

use super::{Forms, RenderedForm, SERVICE};
use crate::core::{Method, Operation, Request};

const RENDER: Operation = Operation::new(
    &SERVICE,
    "render",
    Method::GET,
    "/render/{domain}",
);
const RENDER_BY_ID: Operation = Operation::new(
    &SERVICE,
    "render_by_id",
    Method::GET,
    "/render/{id}/{formArea}",
);

impl Forms {
    /// Renders the form of a domain.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /forms/render/{domain}`
    ///
    /// * `domain`: What the form is for, `Ticket` by default in the vendor's client.
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
    /// let value = octadesk.forms().render("domain").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "renderizar formulário padrão")]
    pub fn render(&self, domain: &str) -> Render {
        Render {
            request: self.client.call(&RENDER).path("domain", domain),
        }
    }

    /// Renders a form.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /forms/render/{id}/{formArea}`
    ///
    /// * `id`: Identifier of the form.
    /// * `form_area`: Area of the form, `Ticket` by default in the vendor's client.
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
    /// let value = octadesk.forms().render_by_id("id", "form area").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "renderizar formulário")]
    pub fn render_by_id(&self, id: &str, form_area: &str) -> RenderById {
        RenderById {
            request: self
                .client
                .call(&RENDER_BY_ID)
                .path("id", id)
                .path("formArea", form_area),
        }
    }
}

/// Request of [`Forms::render`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Render {
    request: Request,
}

crate::core::request! {
    Render(RENDER) => json(RenderedForm) {
        /// Area of the form.
        query "area" => area(impl Into<String>);
    }
}

/// Request of [`Forms::render_by_id`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RenderById {
    request: Request,
}

crate::core::request! {
    RenderById(RENDER_BY_ID) => json(RenderedForm) {}
}
