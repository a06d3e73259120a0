//! Operations of the tag `organizations`.
//!
//! Companies that persons belong to.

use super::{Organization, Organizations, SERVICE};
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{id}");

impl Organizations {
    /// Creates an organization.
    ///
    /// Documented as POST; the vendor's client sends GET by mistake.
    ///
    /// `POST /organizations/`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
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
    /// use octadesk::organizations;
    ///
    /// let organization = octadesk
    ///     .organizations()
    ///     .create(organizations::Organization::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar organização")]
    pub fn create(&self, body: Organization) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Gets an organization.
    ///
    /// `GET /organizations/{id}`
    ///
    /// * `id`: Identifier of the organization.
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
    /// let organization = octadesk.organizations().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter organização")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Finds organizations by name.
    ///
    /// `GET /organizations/`
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: C.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.organizations().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar organizações")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Changes an organization.
    ///
    /// Documented as PUT; the vendor's client sends GET by mistake.
    ///
    /// `PUT /organizations/{id}`
    ///
    /// * `id`: Identifier of the organization.
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
    /// use octadesk::organizations;
    ///
    /// let organization = octadesk
    ///     .organizations()
    ///     .update("id", organizations::Organization::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar organização")]
    pub fn update(&self, id: &str, body: Organization) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Organizations::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Organization) {}
}

/// Request of [`Organizations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Organization) {}
}

/// Request of [`Organizations::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Organization>) {
        /// Name.
        query "name" => name(impl Into<String>);
    }
}

/// Request of [`Organizations::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Organization) {}
}
