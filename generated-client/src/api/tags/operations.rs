//! Operations of the tag `tags`.
//!
//! Tags of tickets.

const ADD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "add", crate::core::Method::Post, "/");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");

impl super::Tags {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::tags;
    ///
    /// let answer = octadesk.tags().add(tags::TagCreate::new("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTag")]
    #[doc(alias = "criar tag")]
    #[doc(alias = "criar etiqueta")]
    pub fn add(&self, body: super::TagCreate) -> Add {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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

/// Request of [`Tags::add`](super::Tags::add).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Add {
    request: crate::core::Request,
}

crate::core::request! {
    Add(ADD) => json(super::TagCreateResult) {}
}

/// Request of [`Tags::list`](super::Tags::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Tag>) {
        /// Part of the name.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
    }
}
