//! Operations of the tag `groups`.
//!
//! Groups of agents.

use super::{Group, Groups, SERVICE};
use crate::core::{Method, Operation, Request};

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");

impl Groups {
    /// Gets a group.
    ///
    /// `GET /groups/{id}`
    ///
    /// * `id`: Identifier of the group.
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
    /// let group = octadesk.groups().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getById")]
    #[doc(alias = "obter grupo")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Lists groups.
    ///
    /// `GET /groups/`
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: B.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.groups().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAll")]
    #[doc(alias = "listar grupos")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }
}

/// Request of [`Groups::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Group) {}
}

/// Request of [`Groups::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Group>) {}
}
