//! Operations of the tag `Company`.
//!
//! The company.

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/");
const MODEL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "model", crate::core::Method::Get, "/model");

impl super::CompanyHandle {
    /// Gets the company.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /company/`
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
    /// let answer = octadesk.company().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter empresa")]
    pub fn get(&self) -> Get {
        Get {
            request: self.client.call(&GET),
        }
    }

    /// Gets the company with its features.
    ///
    /// Used by the vendor's own front ends.
    ///
    /// `GET /company/model`
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
    /// let answer = octadesk.company().model().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter recursos da empresa")]
    pub fn model(&self) -> Model {
        Model {
            request: self.client.call(&MODEL),
        }
    }
}

/// Request of [`CompanyHandle::get`](super::CompanyHandle::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Company) {}
}

/// Request of [`CompanyHandle::model`](super::CompanyHandle::model).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Model {
    request: crate::core::Request,
}

crate::core::request! {
    Model(MODEL) => json(super::CompanyModel) {}
}
