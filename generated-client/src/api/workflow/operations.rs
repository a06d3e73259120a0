//! Operations of the tag `Workflow`.
//!
//! Status of tickets.

use super::{SERVICE, Workflow, WorkflowStatus};
use crate::core::{Method, Operation, Request};

const LIST_AVAILABLE_STATUSES: Operation = Operation::new(
    &SERVICE,
    "list_available_statuses",
    Method::GET,
    "/available-status",
);
const LIST_CUSTOM_FLOW_STATUSES: Operation = Operation::new(
    &SERVICE,
    "list_custom_flow_statuses",
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.workflow().list_available_statuses().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "status disponíveis")]
    pub fn list_available_statuses(&self) -> ListAvailableStatuses {
        ListAvailableStatuses {
            request: self.client.call(&LIST_AVAILABLE_STATUSES),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk
    ///     .workflow()
    ///     .list_custom_flow_statuses("id type step flow")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "status personalizados disponíveis")]
    pub fn list_custom_flow_statuses(
        &self,
        id_type_step_flow: &str,
    ) -> ListCustomFlowStatuses {
        ListCustomFlowStatuses {
            request: self
                .client
                .call(&LIST_CUSTOM_FLOW_STATUSES)
                .path("idTypeStepFlow", id_type_step_flow),
        }
    }
}

/// Request of [`Workflow::list_available_statuses`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListAvailableStatuses {
    request: Request,
}

crate::core::request! {
    ListAvailableStatuses(LIST_AVAILABLE_STATUSES) => json(Vec<WorkflowStatus>) {
        /// Current status of the ticket.
        query "idCurrentStatus" => id_current_status(impl Into<String>);
    }
}

/// Request of [`Workflow::list_custom_flow_statuses`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomFlowStatuses {
    request: Request,
}

crate::core::request! {
    ListCustomFlowStatuses(LIST_CUSTOM_FLOW_STATUSES) => json(Vec<WorkflowStatus>) {}
}
