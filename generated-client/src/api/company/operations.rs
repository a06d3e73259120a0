//! Operations of the tag `Company`.
//!
//! The company.

use super::{Company, CompanyHandle, CompanyModel, SERVICE};
use crate::core::{Method, Operation, Request};

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/");
const GET_WITH_FEATURES: Operation = Operation::new(
    &SERVICE,
    "get_with_features",
    Method::GET,
    "/model",
);

impl CompanyHandle {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.company().get().await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let company_model = octadesk.company().get_with_features().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter recursos da empresa")]
    pub fn get_with_features(&self) -> GetWithFeatures {
        GetWithFeatures {
            request: self.client.call(&GET_WITH_FEATURES),
        }
    }
}

/// Request of [`CompanyHandle::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Company) {}
}

/// Request of [`CompanyHandle::get_with_features`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetWithFeatures {
    request: Request,
}

crate::core::request! {
    GetWithFeatures(GET_WITH_FEATURES) => json(CompanyModel) {}
}
