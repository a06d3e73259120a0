//! Operations of the tag `person`.
//!
//! Agents, customers and other contacts.

use super::{Person, PersonCreate, PersonFilter, PersonUpdate, Persons, SERVICE};
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const FILTER: Operation = Operation::new(&SERVICE, "filter", Method::POST, "/filter")
    .idempotent(true);
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const GET_BY_EMAIL: Operation = Operation::new(
    &SERVICE,
    "get_by_email",
    Method::GET,
    "/",
);
const LIST_AGENTS: Operation = Operation::new(
    &SERVICE,
    "list_agents",
    Method::GET,
    "/agents",
);
const LIST_REQUESTERS: Operation = Operation::new(
    &SERVICE,
    "list_requesters",
    Method::GET,
    "/requesters",
);
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{id}");

impl Persons {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::persons;
    ///
    /// let person = octadesk.persons().create(persons::PersonCreate::new("email")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPerson")]
    #[doc(alias = "criar pessoa")]
    #[doc(alias = "criar contato")]
    pub fn create(&self, body: PersonCreate) -> Create {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let person = octadesk.persons().get("id").await?;
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
    /// * 404: Nobody has this e-mail.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let value = octadesk.persons().get_by_email("email").await?;
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

    /// Lists agents.
    ///
    /// `GET /persons/agents`
    ///
    /// Comes in pages: [`stream`](ListAgents::stream) goes through the items of all of them, [`pages`](ListAgents::pages) page by page.
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
    /// let mut items = octadesk.persons().list_agents().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmployees")]
    #[doc(alias = "listar agentes")]
    #[doc(alias = "listar funcionários")]
    pub fn list_agents(&self) -> ListAgents {
        ListAgents {
            request: self.client.call(&LIST_AGENTS),
        }
    }

    /// Lists requesters.
    ///
    /// `GET /persons/requesters`
    ///
    /// Comes in pages: [`stream`](ListRequesters::stream) goes through the items of all of them, [`pages`](ListRequesters::pages) page by page.
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
    /// let mut items = octadesk.persons().list_requesters().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar solicitantes")]
    pub fn list_requesters(&self) -> ListRequesters {
        ListRequesters {
            request: self.client.call(&LIST_REQUESTERS),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::persons;
    ///
    /// let person = octadesk
    ///     .persons()
    ///     .update("id", persons::PersonUpdate::new().set_name("name"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePerson")]
    #[doc(alias = "atualizar pessoa")]
    #[doc(alias = "atualizar contato")]
    pub fn update(&self, id: &str, body: PersonUpdate) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Persons::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Person) {}
}

/// Request of [`Persons::filter`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Filter {
    request: Request,
}

crate::core::request! {
    Filter(FILTER) => json(Vec<Person>) {
        /// Country code of a phone number.
        ///
        /// Confidence: C.
        query "phoneContacts.countryCode" => phone_contacts_country_code(impl Into<String>);
        /// Local digits of a phone number.
        ///
        /// Confidence: C.
        query "phoneContacts.number" => phone_contacts_number(impl Into<String>);
        /// Sets the body.
        json "application/json" => body(PersonFilter);
    }
}

/// Request of [`Persons::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Person) {}
}

/// Request of [`Persons::get_by_email`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetByEmail {
    request: Request,
}

crate::core::request! {
    GetByEmail(GET_BY_EMAIL) => json(Option<Person>) {}
}

/// Request of [`Persons::list_agents`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListAgents {
    request: Request,
}

crate::core::request! {
    ListAgents(LIST_AGENTS) => json(Vec<Person>) {
        /// Whether to return all members.
        query "detailed" => detailed(bool);
        /// Part of the e-mail or of the name.
        /// One client spells it `keywork`; unknown parameters seem to be ignored (confidence D).
        query "keyword" => keyword(impl Into<String>);
        /// Page, from 1.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    ListAgents => Person {
        page("page", 1);
    }
}

/// Request of [`Persons::list_requesters`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListRequesters {
    request: Request,
}

crate::core::request! {
    ListRequesters(LIST_REQUESTERS) => json(Vec<Person>) {
        /// Whether to return all members.
        query "detailed" => detailed(bool);
        /// Part of the e-mail or of the name.
        query "keyword" => keyword(impl Into<String>);
        /// Page, from 1.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    ListRequesters => Person {
        page("page", 1);
    }
}

/// Request of [`Persons::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Person) {}
}
