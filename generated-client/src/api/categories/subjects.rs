//! Operations of the tag `Subjects`.
//!
//! Subjects of tickets.

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");
const SEARCH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search", crate::core::Method::Get, "/search");

impl super::Categories {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.categories().get("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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

/// Request of [`Categories::get`](super::Categories::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Subject) {}
}

/// Request of [`Categories::list`](super::Categories::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Subject>) {
        /// Category of the subject.
        ///
        /// Confidence: C.
        query "topicGroupId" => topic_group_id(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Categories::search`](super::Categories::search).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: crate::core::Request,
}

crate::core::request! {
    Search(SEARCH) => json(::std::vec::Vec<super::Subject>) {
        /// Whether to return subjects that customers do not see.
        query "invisibleToClient" => invisible_to_client(bool);
        /// Part of the name.
        /// One client spells it `keywork`; the spelling is not certain.
        ///
        /// Confidence: V.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Whether to return enabled subjects only.
        query "onlyEnabledItems" => only_enabled_items(bool);
    }
}
