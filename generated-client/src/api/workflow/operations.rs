//! Operations of the tag `Workflow`.
//!
//! Status of tickets.

use super::{SERVICE, Workflow, WorkflowStatus};
use crate::core::{Method, Operation, Request};

const AVAILABLE_STATUSES: Operation = Operation::new(
    &SERVICE,
    "available_statuses",
    Method::GET,
    "/available-status",
);
const CUSTOM_AVAILABLE_STATUSES: Operation = Operation::new(
    &SERVICE,
    "custom_available_statuses",
    Method::GET,
    "/available-status/custom/{idTypeStepFlow}",
);

impl Workflow {
    /// Lists the status a ticket may take.
    ///
    /// Used with and without the parameter.
    ///
    /// `GET /workflow/available-status`
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: V.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.workflow().available_statuses().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "status disponíveis")]
    pub fn available_statuses(&self) -> AvailableStatuses {
        AvailableStatuses {
            request: self.client.call(&AVAILABLE_STATUSES),
        }
    }

    /// Lists the status of a custom flow.
    ///
    /// `GET /workflow/available-status/custom/{idTypeStepFlow}`
    ///
    /// * `id_type_step_flow`: Step type of the flow.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: V.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`Error`](super::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk
    ///     .workflow()
    ///     .custom_available_statuses("id type step flow")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "status personalizados disponíveis")]
    pub fn custom_available_statuses(
        &self,
        id_type_step_flow: &str,
    ) -> CustomAvailableStatuses {
        CustomAvailableStatuses {
            request: self
                .client
                .call(&CUSTOM_AVAILABLE_STATUSES)
                .path("idTypeStepFlow", id_type_step_flow),
        }
    }
}

/// Request of [`Workflow::available_statuses`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct AvailableStatuses {
    request: Request,
}

crate::core::request! {
    AvailableStatuses(AVAILABLE_STATUSES) => json(Vec<WorkflowStatus>) {
        /// Current status of the ticket.
        query "idCurrentStatus" => id_current_status(impl Into<String>);
    }
}

/// Request of [`Workflow::custom_available_statuses`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CustomAvailableStatuses {
    request: Request,
}

crate::core::request! {
    CustomAvailableStatuses(CUSTOM_AVAILABLE_STATUSES) => json(Vec<WorkflowStatus>) {}
}
