//! Operations of the tag `tags`.
//!
//! Tags of tickets.

use super::{SERVICE, Tag, TagCreate, TagCreateResult, Tags};
use crate::core::{Method, Operation, Request};

const ADD: Operation = Operation::new(&SERVICE, "add", Method::POST, "/");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");

impl Tags {
    /// Adds a tag.
    ///
    /// `POST /tags/`
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
    /// use octadesk::tags;
    ///
    /// let tag_create_result = octadesk.tags().add(tags::TagCreate::new("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTag")]
    #[doc(alias = "criar tag")]
    #[doc(alias = "criar etiqueta")]
    pub fn add(&self, body: TagCreate) -> Add {
        Add {
            request: self.client.call(&ADD).json(&body),
        }
    }

    /// Lists tags.
    ///
    /// `GET /tags/`
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
    /// let items = octadesk.tags().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTags")]
    #[doc(alias = "listar tags")]
    #[doc(alias = "listar etiquetas")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }
}

/// Request of [`Tags::add`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Add {
    request: Request,
}

crate::core::request! {
    Add(ADD) => json(TagCreateResult) {}
}

/// Request of [`Tags::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Tag>) {
        /// Part of the name.
        query "keyword" => keyword(impl Into<String>);
    }
}
