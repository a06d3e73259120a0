//! Operations of the tag `Forms`.
//!
//! Forms.

use super::{Form, Forms, SERVICE};
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const DELETE: Operation = Operation::new(&SERVICE, "delete", Method::DELETE, "/{id}");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const GET_DEFAULT: Operation = Operation::new(
    &SERVICE,
    "get_default",
    Method::GET,
    "/default",
);
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{id}");

impl Forms {
    /// Creates a form.
    ///
    /// `POST /forms/`
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
    /// use octadesk::forms;
    ///
    /// let form = octadesk.forms().create(forms::Form::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar formulário")]
    pub fn create(&self, body: Form) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Deletes a form.
    ///
    /// `DELETE /forms/{id}`
    ///
    /// * `id`: Identifier of the form.
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
    /// octadesk.forms().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "excluir formulário")]
    pub fn delete(&self, id: &str) -> Delete {
        Delete {
            request: self.client.call(&DELETE).path("id", id),
        }
    }

    /// Gets a form.
    ///
    /// `GET /forms/{id}`
    ///
    /// * `id`: Identifier of the form.
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
    /// let form = octadesk.forms().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter formulário")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Gets the default form.
    ///
    /// `GET /forms/default`
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
    /// let form = octadesk.forms().get_default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "formulário padrão")]
    pub fn get_default(&self) -> GetDefault {
        GetDefault {
            request: self.client.call(&GET_DEFAULT),
        }
    }

    /// Lists forms.
    ///
    /// `GET /forms/`
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
    /// let items = octadesk.forms().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar formulários")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Changes a form.
    ///
    /// `PUT /forms/{id}`
    ///
    /// * `id`: Identifier of the form.
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
    /// use octadesk::forms;
    ///
    /// let form = octadesk.forms().update("id", forms::Form::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar formulário")]
    pub fn update(&self, id: &str, body: Form) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Forms::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Form) {}
}

/// Request of [`Forms::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Forms::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Form) {}
}

/// Request of [`Forms::get_default`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetDefault {
    request: Request,
}

crate::core::request! {
    GetDefault(GET_DEFAULT) => json(Form) {
        /// What the form is for.
        query "domain" => domain(impl Into<String>);
    }
}

/// Request of [`Forms::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<Form>) {
        /// Whether to return enabled forms only; tried by one client, effect unknown.
        ///
        /// Confidence: D.
        query "showEnabledItems" => show_enabled_items(bool);
    }
}

/// Request of [`Forms::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Form) {}
}
