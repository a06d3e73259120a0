//! Operations of the tag `Forms`.
//!
//! Forms.

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const DELETE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "delete", crate::core::Method::Delete, "/{id}");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const GET_DEFAULT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_default", crate::core::Method::Get, "/default");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/{id}");

impl super::Forms {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::forms;
    ///
    /// let answer = octadesk.forms().create(forms::Form::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar formulário")]
    pub fn create(&self, body: super::Form) -> Create {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.forms().get("id").await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.forms().get_default().await?;
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::forms;
    ///
    /// let answer = octadesk.forms().update("id", forms::Form::new().set_name("name")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar formulário")]
    pub fn update(&self, id: &str, body: super::Form) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Forms::create`](super::Forms::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::Form) {}
}

/// Request of [`Forms::delete`](super::Forms::delete).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: crate::core::Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Forms::get`](super::Forms::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Form) {}
}

/// Request of [`Forms::get_default`](super::Forms::get_default).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetDefault {
    request: crate::core::Request,
}

crate::core::request! {
    GetDefault(GET_DEFAULT) => json(super::Form) {
        /// What the form is for.
        query "domain" => domain(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Forms::list`](super::Forms::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::Form>) {
        /// Whether to return enabled forms only; tried by one client, effect unknown.
        ///
        /// Confidence: D.
        query "showEnabledItems" => show_enabled_items(bool);
    }
}

/// Request of [`Forms::update`](super::Forms::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::Form) {}
}
