//! Operations of the tag `Tickets Lists`.
//!
//! Built-in and custom lists of tickets.

use super::{SERVICE, Ticket, TicketList, Tickets};
use crate::core::{Method, Object, Operation, Request, Value};

const COUNT_CUSTOM_LIST: Operation = Operation::new(
    &SERVICE,
    "count_custom_list",
    Method::GET,
    "/custom-list/{idList}/count",
);
const COUNT_CUSTOM_LISTS: Operation = Operation::new(
    &SERVICE,
    "count_custom_lists",
    Method::GET,
    "/custom-lists/counts",
);
const EXECUTE_LIST: Operation = Operation::new(
        &SERVICE,
        "execute_list",
        Method::POST,
        "/list/{idList}/execute",
    )
    .idempotent(true);
const GET_CUSTOM_LIST: Operation = Operation::new(
    &SERVICE,
    "get_custom_list",
    Method::GET,
    "/custom-list/{idList}",
);
const LIST_CUSTOM_LISTS: Operation = Operation::new(
    &SERVICE,
    "list_custom_lists",
    Method::GET,
    "/custom-lists/",
);
const SUMMARIZE_DEFAULT_LISTS: Operation = Operation::new(
    &SERVICE,
    "summarize_default_lists",
    Method::GET,
    "/default-lists",
);

impl Tickets {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.tickets().count_custom_list("id list").await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.tickets().count_custom_lists().await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.tickets().get_custom_list("id list").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomTicketList")]
    #[doc(alias = "obter lista personalizada")]
    pub fn get_custom_list(&self, id_list: &str) -> GetCustomList {
        GetCustomList {
            request: self.client.call(&GET_CUSTOM_LIST).path("idList", id_list),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.tickets().list_custom_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomTicketLists")]
    #[doc(alias = "listar listas personalizadas")]
    pub fn list_custom_lists(&self) -> ListCustomLists {
        ListCustomLists {
            request: self.client.call(&LIST_CUSTOM_LISTS),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.tickets().summarize_default_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTicketsSummary")]
    #[doc(alias = "listas padrão")]
    pub fn summarize_default_lists(&self) -> SummarizeDefaultLists {
        SummarizeDefaultLists {
            request: self.client.call(&SUMMARIZE_DEFAULT_LISTS),
        }
    }
}

/// Request of [`Tickets::count_custom_list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CountCustomList {
    request: Request,
}

crate::core::request! {
    CountCustomList(COUNT_CUSTOM_LIST) => json(Value) {}
}

/// Request of [`Tickets::count_custom_lists`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CountCustomLists {
    request: Request,
}

crate::core::request! {
    CountCustomLists(COUNT_CUSTOM_LISTS) => json(Value) {}
}

/// Request of [`Tickets::execute_list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ExecuteList {
    request: Request,
}

crate::core::request! {
    ExecuteList(EXECUTE_LIST) => json(Vec<Ticket>) {
        /// Sets the body.
        json "application/json" => body(Object);
    }
}

/// Request of [`Tickets::get_custom_list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetCustomList {
    request: Request,
}

crate::core::request! {
    GetCustomList(GET_CUSTOM_LIST) => json(TicketList) {}
}

/// Request of [`Tickets::list_custom_lists`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListCustomLists {
    request: Request,
}

crate::core::request! {
    ListCustomLists(LIST_CUSTOM_LISTS) => json(Vec<TicketList>) {}
}

/// Request of [`Tickets::summarize_default_lists`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SummarizeDefaultLists {
    request: Request,
}

crate::core::request! {
    SummarizeDefaultLists(SUMMARIZE_DEFAULT_LISTS) => json(Value) {}
}
