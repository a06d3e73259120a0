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
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// Confidence: V.
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Lists subjects.
    ///
    /// `GET /subjects/`
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// Confidence: A.
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Searches subjects.
    ///
    /// `GET /subjects/search`
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// Confidence: B.
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
