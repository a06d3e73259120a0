//! Operations of the tag `HelpCenter`.
//!
//! The help center of the company.

use super::{CompanyHandle, HelpCenter, SERVICE};
use crate::core::{Method, Operation, Request};

const GET_HELP_CENTER: Operation = Operation::new(
    &SERVICE,
    "get_help_center",
    Method::GET,
    "/helpcenter",
);
const UPDATE_HELP_CENTER: Operation = Operation::new(
    &SERVICE,
    "update_help_center",
    Method::PUT,
    "/helpcenter",
);

impl CompanyHandle {
    /// Gets the help center.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /company/helpcenter`
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
    /// let value = octadesk.company().get_help_center().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter central de ajuda")]
    pub fn get_help_center(&self) -> GetHelpCenter {
        GetHelpCenter {
            request: self.client.call(&GET_HELP_CENTER),
        }
    }

    /// Changes the help center.
    ///
    /// Documented as PUT; the vendor's client sends POST.
    /// The shapes of body and answer are unknown.
    ///
    /// `PUT /company/helpcenter`
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
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::company::HelpCenter,
    /// # ) -> Result<(), octadesk::Error> {
    /// let value = octadesk.company().update_help_center(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar central de ajuda")]
    pub fn update_help_center(&self, body: HelpCenter) -> UpdateHelpCenter {
        UpdateHelpCenter {
            request: self.client.call(&UPDATE_HELP_CENTER).json(&body),
        }
    }
}

/// Request of [`CompanyHandle::get_help_center`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetHelpCenter {
    request: Request,
}

crate::core::request! {
    GetHelpCenter(GET_HELP_CENTER) => json(HelpCenter) {}
}

/// Request of [`CompanyHandle::update_help_center`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateHelpCenter {
    request: Request,
}

crate::core::request! {
    UpdateHelpCenter(UPDATE_HELP_CENTER) => json(HelpCenter) {}
}
