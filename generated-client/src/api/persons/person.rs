//! Operations of the tag `person`.
//!
//! Agents, customers and other contacts.

const AGENTS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "agents", crate::core::Method::Get, "/agents");
const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const FILTER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "filter", crate::core::Method::Post, "/filter").idempotent(true);
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const GET_BY_EMAIL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_by_email", crate::core::Method::Get, "/");
const REQUESTERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "requesters", crate::core::Method::Get, "/requesters");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/{id}");

impl super::Persons {
    /// Lists agents.
    ///
    /// `GET /persons/agents`
    ///
    /// The answers come in pages: [`stream`](super::Agents::stream) and [`pages`](super::Agents::pages) go through all of them.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
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
    /// let mut items = octadesk.persons().agents().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmployees")]
    #[doc(alias = "listar agentes")]
    #[doc(alias = "listar funcionários")]
    pub fn agents(&self) -> Agents {
        Agents {
            request: self.client.call(&AGENTS),
        }
    }

    /// Creates a person.
    ///
    /// A typical customer has type 2, roleType 5, permissionView 1, permissionType 0 (or 2), participantPermission 0. Answers 200, not 201.
    ///
    /// `POST /persons/`
    ///
    /// Not safe to repeat: sent again only when the server has surely not carried it out.
    ///
    /// Confidence: A.
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
    /// use octadesk::persons;
    ///
    /// let answer = octadesk.persons().create(persons::PersonCreate::new("email")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPerson")]
    #[doc(alias = "criar pessoa")]
    #[doc(alias = "criar contato")]
    pub fn create(&self, body: super::PersonCreate) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Finds persons by filter.
    ///
    /// The body is that of the vendor's own front ends.
    /// One client sends filters in the query and no body (confidence C).
    ///
    /// `POST /persons/filter`
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
    /// let items = octadesk.persons().filter().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filtrar pessoas")]
    pub fn filter(&self) -> Filter {
        Filter {
            request: self.client.call(&FILTER),
        }
    }

    /// Gets a person.
    ///
    /// `GET /persons/{id}`
    ///
    /// * `id`: Identifier of the person.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
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
    /// let answer = octadesk.persons().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPerson")]
    #[doc(alias = "obter pessoa")]
    #[doc(alias = "obter contato")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Gets a person by e-mail.
    ///
    /// Answers one person, not an array.
    /// When nobody has the e-mail it answers null or 404.
    ///
    /// `GET /persons/`
    ///
    /// * `email`: E-mail; exact.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 404 (body: [`Error`](super::Error)): Nobody has this e-mail.
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.persons().get_by_email("email").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPersonByEmail")]
    #[doc(alias = "obter pessoa por e-mail")]
    #[doc(alias = "buscar contato por e-mail")]
    pub fn get_by_email(&self, email: &str) -> GetByEmail {
        GetByEmail {
            request: self.client.call(&GET_BY_EMAIL).query("email", email),
        }
    }

    /// Lists requesters.
    ///
    /// `GET /persons/requesters`
    ///
    /// The answers come in pages: [`stream`](super::Requesters::stream) and [`pages`](super::Requesters::pages) go through all of them.
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
    /// let mut items = octadesk.persons().requesters().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar solicitantes")]
    pub fn requesters(&self) -> Requesters {
        Requesters {
            request: self.client.call(&REQUESTERS),
        }
    }

    /// Changes a person.
    ///
    /// Partial bodies are accepted (`{"isEnabled": false}`, confidence B), but a PUT without `idGroups` clears the groups (confidence C).
    ///
    /// `PUT /persons/{id}`
    ///
    /// * `id`: Identifier of the person.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
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
    /// use octadesk::persons;
    ///
    /// let answer = octadesk
    ///     .persons()
    ///     .update("id", persons::PersonUpdate::new().set_name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePerson")]
    #[doc(alias = "atualizar pessoa")]
    #[doc(alias = "atualizar contato")]
    pub fn update(&self, id: &str, body: super::PersonUpdate) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Persons::agents`](super::Persons::agents).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Agents {
    request: crate::core::Request,
}

crate::core::request! {
    Agents(AGENTS) => json(::std::vec::Vec<super::Person>) {
        /// Whether to return all members.
        query "detailed" => detailed(bool);
        /// Part of the e-mail or of the name.
        /// One client spells it `keywork`; unknown parameters seem to be ignored (confidence D).
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Page, from 1.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    Agents => super::Person {
        page("page", 1);
    }
}

/// Request of [`Persons::create`](super::Persons::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::Person) {}
}

/// Request of [`Persons::filter`](super::Persons::filter).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Filter {
    request: crate::core::Request,
}

crate::core::request! {
    Filter(FILTER) => json(::std::vec::Vec<super::Person>) {
        /// Country code of a phone number.
        ///
        /// Confidence: C.
        query "phoneContacts.countryCode" => phone_contacts_country_code(impl ::std::convert::Into<::std::string::String>);
        /// Local digits of a phone number.
        ///
        /// Confidence: C.
        query "phoneContacts.number" => phone_contacts_number(impl ::std::convert::Into<::std::string::String>);
        /// Sets the body.
        json "application/json" => body(super::PersonFilter);
    }
}

/// Request of [`Persons::get`](super::Persons::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Person) {}
}

/// Request of [`Persons::get_by_email`](super::Persons::get_by_email).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetByEmail {
    request: crate::core::Request,
}

crate::core::request! {
    GetByEmail(GET_BY_EMAIL) => json(::std::option::Option<super::Person>) {}
}

/// Request of [`Persons::requesters`](super::Persons::requesters).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Requesters {
    request: crate::core::Request,
}

crate::core::request! {
    Requesters(REQUESTERS) => json(::std::vec::Vec<super::Person>) {
        /// Whether to return all members.
        query "detailed" => detailed(bool);
        /// Part of the e-mail or of the name.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Page, from 1.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    Requesters => super::Person {
        page("page", 1);
    }
}

/// Request of [`Persons::update`](super::Persons::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::Person) {}
}
