//! Operations of the tag `Tickets Lists`.
//!
//! Built-in and custom lists of tickets.

const COUNT_CUSTOM_LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "count_custom_list", crate::core::Method::Get, "/custom-list/{idList}/count");
const COUNT_CUSTOM_LISTS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "count_custom_lists", crate::core::Method::Get, "/custom-lists/counts");
const CUSTOM_LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "custom_list", crate::core::Method::Get, "/custom-list/{idList}");
const CUSTOM_LISTS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "custom_lists", crate::core::Method::Get, "/custom-lists/");
const DEFAULT_LISTS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "default_lists", crate::core::Method::Get, "/default-lists");
const EXECUTE_LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "execute_list", crate::core::Method::Post, "/list/{idList}/execute").idempotent(true);

impl super::Tickets {
    /// Counts the tickets of a custom list.
    ///
    /// The path is singular.
    /// The shape of the answer is unknown.
    ///
    /// `GET /tickets/custom-list/{idList}/count`
    ///
    /// * `id_list`: Identifier of the list.
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
    /// let answer = octadesk.tickets().count_custom_list("id list").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "countCustomTicketList")]
    #[doc(alias = "contar lista personalizada")]
    pub fn count_custom_list(&self, id_list: &str) -> CountCustomList {
        CountCustomList {
            request: self.client.call(&COUNT_CUSTOM_LIST).path("idList", id_list),
        }
    }

    /// Counts the tickets of every custom list.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /tickets/custom-lists/counts`
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
    /// let answer = octadesk.tickets().count_custom_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "countCustomTicketLists")]
    #[doc(alias = "contar listas personalizadas")]
    pub fn count_custom_lists(&self) -> CountCustomLists {
        CountCustomLists {
            request: self.client.call(&COUNT_CUSTOM_LISTS),
        }
    }

    /// Gets a custom list.
    ///
    /// The path is singular, unlike that of the collection.
    /// The shape of a list is unknown.
    ///
    /// `GET /tickets/custom-list/{idList}`
    ///
    /// * `id_list`: Identifier of the list.
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
    /// let answer = octadesk.tickets().custom_list("id list").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomTicketList")]
    #[doc(alias = "obter lista personalizada")]
    pub fn custom_list(&self, id_list: &str) -> CustomList {
        CustomList {
            request: self.client.call(&CUSTOM_LIST).path("idList", id_list),
        }
    }

    /// Lists the custom lists.
    ///
    /// The path is accepted with and without the final slash.
    /// The shape of a list is unknown.
    ///
    /// `GET /tickets/custom-lists/`
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
    /// let items = octadesk.tickets().custom_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomTicketLists")]
    #[doc(alias = "listar listas personalizadas")]
    pub fn custom_lists(&self) -> CustomLists {
        CustomLists {
            request: self.client.call(&CUSTOM_LISTS),
        }
    }

    /// Summarises the built-in lists.
    ///
    /// The shape of the answer is unknown.
    ///
    /// `GET /tickets/default-lists`
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
    /// let answer = octadesk.tickets().default_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTicketsSummary")]
    #[doc(alias = "listas padrão")]
    pub fn default_lists(&self) -> DefaultLists {
        DefaultLists {
            request: self.client.call(&DEFAULT_LISTS),
        }
    }

    /// Gets the tickets of a list.
    ///
    /// The options are unknown; an empty object is accepted.
    /// That the answer is an array of tickets is inferred (confidence D).
    ///
    /// `POST /tickets/list/{idList}/execute`
    ///
    /// * `id_list`: Identifier of the list.
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
    /// let items = octadesk.tickets().execute_list("id list").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executeTicketList")]
    #[doc(alias = "executar lista")]
    pub fn execute_list(&self, id_list: &str) -> ExecuteList {
        ExecuteList {
            request: self.client.call(&EXECUTE_LIST).path("idList", id_list),
        }
    }
}

/// Request of [`Tickets::count_custom_list`](super::Tickets::count_custom_list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CountCustomList {
    request: crate::core::Request,
}

crate::core::request! {
    CountCustomList(COUNT_CUSTOM_LIST) => json(crate::core::Value) {}
}

/// Request of [`Tickets::count_custom_lists`](super::Tickets::count_custom_lists).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CountCustomLists {
    request: crate::core::Request,
}

crate::core::request! {
    CountCustomLists(COUNT_CUSTOM_LISTS) => json(crate::core::Value) {}
}

/// Request of [`Tickets::custom_list`](super::Tickets::custom_list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CustomList {
    request: crate::core::Request,
}

crate::core::request! {
    CustomList(CUSTOM_LIST) => json(super::TicketList) {}
}

/// Request of [`Tickets::custom_lists`](super::Tickets::custom_lists).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CustomLists {
    request: crate::core::Request,
}

crate::core::request! {
    CustomLists(CUSTOM_LISTS) => json(::std::vec::Vec<super::TicketList>) {}
}

/// Request of [`Tickets::default_lists`](super::Tickets::default_lists).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DefaultLists {
    request: crate::core::Request,
}

crate::core::request! {
    DefaultLists(DEFAULT_LISTS) => json(crate::core::Value) {}
}

/// Request of [`Tickets::execute_list`](super::Tickets::execute_list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ExecuteList {
    request: crate::core::Request,
}

crate::core::request! {
    ExecuteList(EXECUTE_LIST) => json(::std::vec::Vec<super::Ticket>) {
        /// Sets the body.
        json "application/json" => body(crate::core::Object);
    }
}
