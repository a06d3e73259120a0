//! Operations of the tag `Macro`.
//!
//! Macros.

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const DELETE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "delete", crate::core::Method::Delete, "/{id}");
const EXECUTE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "execute", crate::core::Method::Get, "/{id}/execute").idempotent(false);
const EXECUTE_WITH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "execute_with", crate::core::Method::Post, "/{id}/execute");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");
const LIST_BY_OWNER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list_by_owner", crate::core::Method::Get, "/all/{idOwner}/{includeExcludedRecords}");
const LIST_BY_STATUS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list_by_status", crate::core::Method::Get, "/{idOwner}/{status}");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/");

impl super::Actions {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::actions;
    ///
    /// let answer = octadesk.actions().create(actions::Macro::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar ação automática")]
    pub fn create(&self, body: super::Macro) -> Create {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.actions().execute("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client, body: octadesk::Object) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.actions().execute_with("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "executar ação automática em um ticket")]
    pub fn execute_with(&self, id: &str, body: crate::core::Object) -> ExecuteWith {
        ExecuteWith {
            request: self.client.call(&EXECUTE_WITH).path("id", id).json(&body),
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.actions().get("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::actions;
    ///
    /// let answer = octadesk.actions().update(actions::Macro::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar ação automática")]
    pub fn update(&self, body: super::Macro) -> Update {
        Update {
            request: self.client.call(&UPDATE).json(&body),
        }
    }
}

/// Request of [`Actions::create`](super::Actions::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::Macro) {}
}

/// Request of [`Actions::delete`](super::Actions::delete).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: crate::core::Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Actions::execute`](super::Actions::execute).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Execute {
    request: crate::core::Request,
}

crate::core::request! {
    Execute(EXECUTE) => json(crate::core::Value) {}
}

/// Request of [`Actions::execute_with`](super::Actions::execute_with).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ExecuteWith {
    request: crate::core::Request,
}

crate::core::request! {
    ExecuteWith(EXECUTE_WITH) => json(crate::core::Value) {}
}

/// Request of [`Actions::get`](super::Actions::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Macro) {}
}

/// Request of [`Actions::list`](super::Actions::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Macro>) {}
}

/// Request of [`Actions::list_by_owner`](super::Actions::list_by_owner).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListByOwner {
    request: crate::core::Request,
}

crate::core::request! {
    ListByOwner(LIST_BY_OWNER) => json(::std::vec::Vec<super::Macro>) {}
}

/// Request of [`Actions::list_by_status`](super::Actions::list_by_status).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListByStatus {
    request: crate::core::Request,
}

crate::core::request! {
    ListByStatus(LIST_BY_STATUS) => json(::std::vec::Vec<super::Macro>) {
        /// Name of the macro.
        query "name" => name(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Actions::update`](super::Actions::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::Macro) {}
}
