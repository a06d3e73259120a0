//! Operations of the tag `HelpCenter`.
//!
//! The help center of the company.

const HELP_CENTER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "help_center", crate::core::Method::Get, "/helpcenter");
const UPDATE_HELP_CENTER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update_help_center", crate::core::Method::Put, "/helpcenter");

impl super::CompanyHandle {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.company().help_center().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter central de ajuda")]
    pub fn help_center(&self) -> HelpCenterRequest {
        HelpCenterRequest {
            request: self.client.call(&HELP_CENTER),
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client, body: octadesk::company::HelpCenter) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.company().update_help_center(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar central de ajuda")]
    pub fn update_help_center(&self, body: super::HelpCenter) -> UpdateHelpCenter {
        UpdateHelpCenter {
            request: self.client.call(&UPDATE_HELP_CENTER).json(&body),
        }
    }
}

/// Request of [`CompanyHandle::help_center`](super::CompanyHandle::help_center).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct HelpCenterRequest {
    request: crate::core::Request,
}

crate::core::request! {
    HelpCenterRequest(HELP_CENTER) => json(super::HelpCenter) {}
}

/// Request of [`CompanyHandle::update_help_center`](super::CompanyHandle::update_help_center).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateHelpCenter {
    request: crate::core::Request,
}

crate::core::request! {
    UpdateHelpCenter(UPDATE_HELP_CENTER) => json(super::HelpCenter) {}
}
