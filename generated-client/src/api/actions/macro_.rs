//! Operations of the tag `Macro`.
//!
//! Macros.

use super::{Actions, Macro, SERVICE};
use crate::core::{Method, Object, Operation, Request, Value};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const DELETE: Operation = Operation::new(&SERVICE, "delete", Method::DELETE, "/{id}");
const EXECUTE: Operation = Operation::new(
        &SERVICE,
        "execute",
        Method::GET,
        "/{id}/execute",
    )
    .idempotent(false);
const EXECUTE_ON_TICKET: Operation = Operation::new(
    &SERVICE,
    "execute_on_ticket",
    Method::POST,
    "/{id}/execute",
);
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");
const LIST_BY_OWNER: Operation = Operation::new(
    &SERVICE,
    "list_by_owner",
    Method::GET,
    "/all/{idOwner}/{includeExcludedRecords}",
);
const LIST_BY_STATUS: Operation = Operation::new(
    &SERVICE,
    "list_by_status",
    Method::GET,
    "/{idOwner}/{status}",
);
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/");

impl Actions {
    /// Creates a macro.
    ///
    /// `POST /macros/`
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
    /// use octadesk::actions;
    ///
    /// let value = octadesk.actions().create(actions::Macro::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar ação automática")]
    pub fn create(&self, body: Macro) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Deletes a macro.
    ///
    /// `DELETE /macros/{id}`
    ///
    /// * `id`: Identifier of the macro.
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
    /// octadesk.actions().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "excluir ação automática")]
    pub fn delete(&self, id: &str) -> Delete {
        Delete {
            request: self.client.call(&DELETE).path("id", id),
        }
    }

    /// Runs a macro.
    ///
    /// The answer is unknown.
    ///
    /// `GET /macros/{id}/execute`
    ///
    /// * `id`: Identifier of the macro.
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
    /// let value = octadesk.actions().execute("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executar ação automática")]
    pub fn execute(&self, id: &str) -> Execute {
        Execute {
            request: self.client.call(&EXECUTE).path("id", id),
        }
    }

    /// Runs a macro on a ticket.
    ///
    /// Known from the vendor's client only, and missing from its list of documented operations.
    /// The answer is unknown.
    ///
    /// `POST /macros/{id}/execute`
    ///
    /// * `id`: Identifier of the macro.
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
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::Object,
    /// # ) -> Result<(), octadesk::Error> {
    /// let value = octadesk.actions().execute_on_ticket("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executar ação automática em um ticket")]
    pub fn execute_on_ticket(&self, id: &str, body: Object) -> ExecuteOnTicket {
        ExecuteOnTicket {
            request: self.client.call(&EXECUTE_ON_TICKET).path("id", id).json(&body),
        }
    }

    /// Gets a macro.
    ///
    /// `GET /macros/{id}`
    ///
    /// * `id`: Identifier of the macro.
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
    /// let value = octadesk.actions().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter ação automática")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Lists macros.
    ///
    /// That the answer is an array is inferred (confidence D).
    ///
    /// `GET /macros/`
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
    /// let items = octadesk.actions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar ações automáticas")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Lists all macros of an owner.
    ///
    /// The vendor's client leaves out `/all`.
    /// That the answer is an array is inferred (confidence D).
    ///
    /// `GET /macros/all/{idOwner}/{includeExcludedRecords}`
    ///
    /// * `id_owner`: Identifier of the owner.
    /// * `include_excluded_records`: Whether to return deleted macros too; `true` by default in the vendor's client.
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
    /// let items = octadesk.actions().list_by_owner("id owner", true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar ações automáticas de um responsável")]
    pub fn list_by_owner(
        &self,
        id_owner: &str,
        include_excluded_records: bool,
    ) -> ListByOwner {
        ListByOwner {
            request: self
                .client
                .call(&LIST_BY_OWNER)
                .path("idOwner", id_owner)
                .path("includeExcludedRecords", &include_excluded_records),
        }
    }

    /// Lists the macros of an owner by status.
    ///
    /// That the answer is an array is inferred (confidence D).
    ///
    /// `GET /macros/{idOwner}/{status}`
    ///
    /// * `id_owner`: Identifier of the owner.
    /// * `status`: Status; its values are unknown.
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
    /// let items = octadesk.actions().list_by_status("id owner", "status").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ações automáticas por status")]
    pub fn list_by_status(&self, id_owner: &str, status: &str) -> ListByStatus {
        ListByStatus {
            request: self
                .client
                .call(&LIST_BY_STATUS)
                .path("idOwner", id_owner)
                .path("status", status),
        }
    }

    /// Changes a macro.
    ///
    /// The path has no identifier: `id` goes in the body.
    ///
    /// `PUT /macros/`
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
    /// use octadesk::actions;
    ///
    /// let value = octadesk.actions().update(actions::Macro::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar ação automática")]
    pub fn update(&self, body: Macro) -> Update {
        Update {
            request: self.client.call(&UPDATE).json(&body),
        }
    }
}

/// Request of [`Actions::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Macro) {}
}

/// Request of [`Actions::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Actions::execute`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Execute {
    request: Request,
}

crate::core::request! {
    Execute(EXECUTE) => json(Value) {}
}

/// Request of [`Actions::execute_on_ticket`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ExecuteOnTicket {
    request: Request,
}

crate::core::request! {
    ExecuteOnTicket(EXECUTE_ON_TICKET) => json(Value) {}
}

/// Request of [`Actions::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Macro) {}
}

/// Request of [`Actions::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Macro>) {}
}

/// Request of [`Actions::list_by_owner`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListByOwner {
    request: Request,
}

crate::core::request! {
    ListByOwner(LIST_BY_OWNER) => json(Vec<Macro>) {}
}

/// Request of [`Actions::list_by_status`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListByStatus {
    request: Request,
}

crate::core::request! {
    ListByStatus(LIST_BY_STATUS) => json(Vec<Macro>) {
        /// Name of the macro.
        query "name" => name(impl Into<String>);
    }
}

/// Request of [`Actions::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Macro) {}
}
