//! Operations of the tag `Tickets`.
//!
//! One ticket.

use super::BulkAction;
use super::SERVICE;
use super::Ticket;
use super::TicketCreate;
use super::TicketInteraction;
use super::TicketUpdate;
use super::Tickets;
use super::UploadBody;
use super::UploadResponse;
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{number}");
const LIST_BY_REQUESTER: Operation = Operation::new(
    &SERVICE,
    "list_by_requester",
    Method::GET,
    "/",
);
const LIST_INTERACTIONS: Operation = Operation::new(
    &SERVICE,
    "list_interactions",
    Method::GET,
    "/{number}/interactions",
);
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{number}")
    .idempotent(false);
const UPDATE_MANY: Operation = Operation::new(
        &SERVICE,
        "update_many",
        Method::PUT,
        "/bulk-action",
    )
    .idempotent(false);
const UPLOAD: Operation = Operation::new(
    &SERVICE,
    "upload",
    Method::POST,
    "/attachments/upload",
);

impl Tickets {
    /// Creates a ticket.
    ///
    /// Answers 200, not 201 (confidence B).
    /// The answer carries `number` and `octadeskNumberUrl`.
    ///
    /// `POST /tickets/`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
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
    /// use octadesk::tickets;
    ///
    /// let ticket = octadesk
    ///     .tickets()
    ///     .create(tickets::TicketCreate::new().set_summary("summary"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar ticket")]
    #[doc(alias = "abrir chamado")]
    pub fn create(&self, body: TicketCreate) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Gets a ticket by number.
    ///
    /// An unknown number gives 404 (confidence C), or possibly 200 with a null `id` (confidence D).
    ///
    /// `GET /tickets/{number}`
    ///
    /// * `number`: Number of the ticket (not its `id`).
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// * 404: No ticket has this number.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let ticket = octadesk.tickets().get(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter ticket")]
    #[doc(alias = "obter chamado")]
    pub fn get(&self, number: i64) -> Get {
        Get {
            request: self.client.call(&GET).path("number", &number),
        }
    }

    /// Lists the tickets of a requester.
    ///
    /// Paged by number: pass the last number received as `lastNumber` to get the next page.
    ///
    /// `GET /tickets/`
    ///
    /// * `id_requester`: Identifier of the person.
    ///
    /// Comes in pages: [`stream`](ListByRequester::stream) goes through the items of all of them, [`pages`](ListByRequester::pages) page by page.
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
    /// let mut items = octadesk.tickets().list_by_requester("id requester").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchRequesterTickets")]
    #[doc(alias = "listar tickets de um solicitante")]
    #[doc(alias = "listar chamados")]
    pub fn list_by_requester(&self, id_requester: &str) -> ListByRequester {
        ListByRequester {
            request: self
                .client
                .call(&LIST_BY_REQUESTER)
                .query("idRequester", id_requester),
        }
    }

    /// Lists the interactions of a ticket.
    ///
    /// The shape of an interaction is inferred (confidence D).
    ///
    /// `GET /tickets/{number}/interactions`
    ///
    /// * `number`: Number of the ticket (not its `id`).
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// * 404: No ticket has this number.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.tickets().list_interactions(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getInteractions")]
    #[doc(alias = "listar interações")]
    pub fn list_interactions(&self, number: i64) -> ListInteractions {
        ListInteractions {
            request: self.client.call(&LIST_INTERACTIONS).path("number", &number),
        }
    }

    /// Changes a ticket.
    ///
    /// Partial: only the members sent change.
    /// A comment is added by sending `comments` alone (confidence B).
    ///
    /// `PUT /tickets/{number}`
    ///
    /// * `number`: Number of the ticket (not its `id`).
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// * 404: No ticket has this number (inferred, confidence D).
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::tickets;
    ///
    /// let ticket = octadesk
    ///     .tickets()
    ///     .update(7, tickets::TicketUpdate::new().set_summary("summary"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar ticket")]
    #[doc(alias = "responder chamado")]
    pub fn update(&self, number: i64, body: TicketUpdate) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("number", &number).json(&body),
        }
    }

    /// Changes several tickets at once.
    ///
    /// Known from one client of 2024.
    /// The answer is unknown.
    ///
    /// `PUT /tickets/bulk-action`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
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
    /// use octadesk::tickets;
    ///
    /// octadesk
    ///     .tickets()
    ///     .update_many(
    ///         tickets::BulkAction::new(
    ///             tickets::TicketUpdate::new().set_summary("summary"),
    ///             vec![7],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar tickets em massa")]
    pub fn update_many(&self, body: BulkAction) -> UpdateMany {
        UpdateMany {
            request: self.client.call(&UPDATE_MANY).json(&body),
        }
    }

    /// Uploads a file.
    ///
    /// Known from one client of 2020; whether it lives here or at the root of the host is not certain.
    /// Pass the address it returns as `url` of an attachment of a comment.
    ///
    /// `POST /tickets/attachments/upload`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
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
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::tickets::UploadBody,
    /// # ) -> Result<(), octadesk::Error> {
    /// let upload_response = octadesk.tickets().upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enviar anexo")]
    pub fn upload(&self, body: UploadBody) -> Upload {
        Upload {
            request: self.client.call(&UPLOAD).multipart(&body),
        }
    }
}

/// Request of [`Tickets::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Ticket) {
        /// E-mail of the agent on whose behalf the call is made.
        /// One client sent it beside the bearer token, in a trial run; not needed.
        ///
        /// Confidence: C.
        header "octa-agent-email" => octa_agent_email(impl Into<String>);
    }
}

/// Request of [`Tickets::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Ticket) {}
}

/// Request of [`Tickets::list_by_requester`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListByRequester {
    request: Request,
}

crate::core::request! {
    ListByRequester(LIST_BY_REQUESTER) => json(Vec<Ticket>) {
        /// Last number of the page before; left out for the first page.
        query "lastNumber" => last_number(i64);
    }
}

crate::core::paging! {
    ListByRequester by number => Ticket {
        last_item("lastNumber");
    }
}

/// Request of [`Tickets::list_interactions`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListInteractions {
    request: Request,
}

crate::core::request! {
    ListInteractions(LIST_INTERACTIONS) => json(Vec<TicketInteraction>) {}
}

/// Request of [`Tickets::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Ticket) {}
}

/// Request of [`Tickets::update_many`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct UpdateMany {
    request: Request,
}

crate::core::request! {
    UpdateMany(UPDATE_MANY) => empty(()) {}
}

/// Request of [`Tickets::upload`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Upload {
    request: Request,
}

crate::core::request! {
    Upload(UPLOAD) => json(UploadResponse) {}
}
