//! Operations of the tag `groups`.
//!
//! Groups of agents.

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");

impl super::Groups {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.groups().get("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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

/// Request of [`Groups::get`](super::Groups::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Group) {}
}

/// Request of [`Groups::list`](super::Groups::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Group>) {}
}
