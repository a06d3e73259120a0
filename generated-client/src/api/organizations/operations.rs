//! Operations of the tag `organizations`.
//!
//! Companies that persons belong to.

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/{id}");

impl super::Organizations {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::organizations;
    ///
    /// let answer = octadesk
    ///     .organizations()
    ///     .create(organizations::Organization::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar organização")]
    pub fn create(&self, body: super::Organization) -> Create {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.organizations().get("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::organizations;
    ///
    /// let answer = octadesk
    ///     .organizations()
    ///     .update("id", organizations::Organization::new("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar organização")]
    pub fn update(&self, id: &str, body: super::Organization) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Organizations::create`](super::Organizations::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::Organization) {}
}

/// Request of [`Organizations::get`](super::Organizations::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Organization) {}
}

/// Request of [`Organizations::list`](super::Organizations::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Organization>) {
        /// Name.
        query "name" => name(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Organizations::update`](super::Organizations::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::Organization) {}
}
