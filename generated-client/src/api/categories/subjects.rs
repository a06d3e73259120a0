//! Operations of the tag `Subjects`.
//!
//! Subjects of tickets.

use super::{Categories, SERVICE, Subject};
use crate::core::{Method, Operation, Request};

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");
const SEARCH: Operation = Operation::new(&SERVICE, "search", Method::GET, "/search");

impl Categories {
    /// Gets a subject.
    ///
    /// `GET /subjects/{id}`
    ///
    /// * `id`: Identifier of the subject.
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
    /// let subject = octadesk.categories().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter assunto")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Lists subjects.
    ///
    /// `GET /subjects/`
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.categories().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar categorias de assuntos")]
    #[doc(alias = "listar assuntos")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Searches subjects.
    ///
    /// `GET /subjects/search`
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
    /// let items = octadesk.categories().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar assuntos")]
    pub fn search(&self) -> Search {
        Search {
            request: self.client.call(&SEARCH),
        }
    }
}

/// Request of [`Categories::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Subject) {}
}

/// Request of [`Categories::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Subject>) {
        /// Category of the subject.
        ///
        /// Confidence: C.
        query "topicGroupId" => topic_group_id(impl Into<String>);
    }
}

/// Request of [`Categories::search`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: Request,
}

crate::core::request! {
    Search(SEARCH) => json(Vec<Subject>) {
        /// Whether to return subjects that customers do not see.
        query "invisibleToClient" => invisible_to_client(bool);
        /// Part of the name.
        /// One client spells it `keywork`; the spelling is not certain.
        ///
        /// Confidence: V.
        query "keyword" => keyword(impl Into<String>);
        /// Whether to return enabled subjects only.
        query "onlyEnabledItems" => only_enabled_items(bool);
    }
}
