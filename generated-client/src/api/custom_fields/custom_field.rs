//! Operations of the tag `CustomField`.
//!
//! Custom fields.

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const DELETE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "delete", crate::core::Method::Delete, "/{id}");
const FILTERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "filters", crate::core::Method::Get, "/filters");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const GET_BY_FIELD_ID: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_by_field_id", crate::core::Method::Get, "/{fieldId}/{domainType}");
const LIST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list", crate::core::Method::Get, "/");
const LIST_BY_SYSTEM_TYPE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "list_by_system_type", crate::core::Method::Get, "/system-type/{systemType}");
const OUTPUTS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "outputs", crate::core::Method::Get, "/outputs");
const REORDER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "reorder", crate::core::Method::Post, "/reorder");
const SETTERS: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "setters", crate::core::Method::Get, "/setters");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/{id}");

impl super::CustomFields {
    /// Creates a custom field.
    ///
    /// `POST /custom-fields/`
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
    /// # async fn example(octadesk: octadesk::Client, body: octadesk::custom_fields::CustomField) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.custom_fields().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar campo personalizado")]
    pub fn create(&self, body: super::CustomField) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Deletes a custom field.
    ///
    /// `DELETE /custom-fields/{id}`
    ///
    /// * `id`: Identifier of the custom field.
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
    /// octadesk.custom_fields().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "excluir campo personalizado")]
    pub fn delete(&self, id: &str) -> Delete {
        Delete {
            request: self.client.call(&DELETE).path("id", id),
        }
    }

    /// Lists the custom fields that filters may use.
    ///
    /// That the items are custom fields is inferred (confidence D).
    ///
    /// `GET /custom-fields/filters`
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
    /// let items = octadesk.custom_fields().filters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filtros de campos personalizados")]
    pub fn filters(&self) -> Filters {
        Filters {
            request: self.client.call(&FILTERS),
        }
    }

    /// Gets a custom field.
    ///
    /// `GET /custom-fields/{id}`
    ///
    /// * `id`: Identifier of the custom field.
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
    /// let answer = octadesk.custom_fields().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter campo personalizado")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Gets a custom field by slug.
    ///
    /// `GET /custom-fields/{fieldId}/{domainType}`
    ///
    /// * `field_id`: Slug of the field.
    /// * `domain_type`: What the field belongs to: 1 ticket, 2 person, 3 product, 4 chat, 5 organization.
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
    /// # async fn example(octadesk: octadesk::Client, domain_type: octadesk::custom_fields::DomainType) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.custom_fields().get_by_field_id("field id", domain_type).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter campo personalizado por identificador")]
    pub fn get_by_field_id(
        &self,
        field_id: &str,
        domain_type: super::DomainType,
    ) -> GetByFieldId {
        GetByFieldId {
            request: self
                .client
                .call(&GET_BY_FIELD_ID)
                .path("fieldId", field_id)
                .path("domainType", &domain_type),
        }
    }

    /// Lists custom fields.
    ///
    /// `GET /custom-fields/`
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
    /// let items = octadesk.custom_fields().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listar campos personalizados")]
    pub fn list(&self) -> List {
        List {
            request: self.client.call(&LIST),
        }
    }

    /// Lists the custom fields of a system type.
    ///
    /// In use in 2026 for the types 2, 4 and 5, with `showEnabledItems` (confidence V).
    ///
    /// `GET /custom-fields/system-type/{systemType}`
    ///
    /// * `system_type`: System type: 1 ticket, 2 person, 3 product, 4 chat, 5 organization.
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
    /// # async fn example(octadesk: octadesk::Client, system_type: octadesk::custom_fields::DomainType) -> Result<(), octadesk::Error> {
    /// let items = octadesk.custom_fields().list_by_system_type(system_type).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "campos personalizados por tipo de sistema")]
    pub fn list_by_system_type(
        &self,
        system_type: super::DomainType,
    ) -> ListBySystemType {
        ListBySystemType {
            request: self
                .client
                .call(&LIST_BY_SYSTEM_TYPE)
                .path("systemType", &system_type),
        }
    }

    /// Lists the custom fields that answers may contain.
    ///
    /// That the items are custom fields is inferred (confidence D).
    ///
    /// `GET /custom-fields/outputs`
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
    /// let items = octadesk.custom_fields().outputs().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "saídas de campos personalizados")]
    pub fn outputs(&self) -> Outputs {
        Outputs {
            request: self.client.call(&OUTPUTS),
        }
    }

    /// Sets the order of custom fields.
    ///
    /// The answer is unknown.
    ///
    /// `POST /custom-fields/reorder`
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
    /// # async fn example(octadesk: octadesk::Client, body: Vec<octadesk::custom_fields::CustomField>) -> Result<(), octadesk::Error> {
    /// octadesk.custom_fields().reorder(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reordenar campos personalizados")]
    pub fn reorder(&self, body: ::std::vec::Vec<super::CustomField>) -> Reorder {
        Reorder {
            request: self.client.call(&REORDER).json(&body),
        }
    }

    /// Lists the custom fields that actions may set.
    ///
    /// That the items are custom fields is inferred (confidence D).
    ///
    /// `GET /custom-fields/setters`
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
    /// let items = octadesk.custom_fields().setters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ações de campos personalizados")]
    pub fn setters(&self) -> Setters {
        Setters {
            request: self.client.call(&SETTERS),
        }
    }

    /// Changes a custom field.
    ///
    /// `PUT /custom-fields/{id}`
    ///
    /// * `id`: Identifier of the custom field.
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
    /// # async fn example(octadesk: octadesk::Client, body: octadesk::custom_fields::CustomField) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.custom_fields().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar campo personalizado")]
    pub fn update(&self, id: &str, body: super::CustomField) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`CustomFields::create`](super::CustomFields::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::CustomField) {}
}

/// Request of [`CustomFields::delete`](super::CustomFields::delete).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: crate::core::Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`CustomFields::filters`](super::CustomFields::filters).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Filters {
    request: crate::core::Request,
}

crate::core::request! {
    Filters(FILTERS) => json(::std::vec::Vec<super::CustomField>) {}
}

/// Request of [`CustomFields::get`](super::CustomFields::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::CustomField) {
        /// Tenant; one client sends it beside the token.
        ///
        /// Confidence: C.
        header "AppSubDomain" => app_sub_domain(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`CustomFields::get_by_field_id`](super::CustomFields::get_by_field_id).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetByFieldId {
    request: crate::core::Request,
}

crate::core::request! {
    GetByFieldId(GET_BY_FIELD_ID) => json(super::CustomField) {}
}

/// Request of [`CustomFields::list`](super::CustomFields::list).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: crate::core::Request,
}

crate::core::request! {
    List(LIST) => json(::std::vec::Vec<super::CustomField>) {}
}

/// Request of [`CustomFields::list_by_system_type`](super::CustomFields::list_by_system_type).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListBySystemType {
    request: crate::core::Request,
}

crate::core::request! {
    ListBySystemType(LIST_BY_SYSTEM_TYPE) => json(::std::vec::Vec<super::CustomField>) {
        /// Whether to return enabled fields only.
        ///
        /// Confidence: V.
        query "showEnabledItems" => show_enabled_items(bool);
    }
}

/// Request of [`CustomFields::outputs`](super::CustomFields::outputs).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Outputs {
    request: crate::core::Request,
}

crate::core::request! {
    Outputs(OUTPUTS) => json(::std::vec::Vec<super::CustomField>) {}
}

/// Request of [`CustomFields::reorder`](super::CustomFields::reorder).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Reorder {
    request: crate::core::Request,
}

crate::core::request! {
    Reorder(REORDER) => empty(()) {}
}

/// Request of [`CustomFields::setters`](super::CustomFields::setters).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Setters {
    request: crate::core::Request,
}

crate::core::request! {
    Setters(SETTERS) => json(::std::vec::Vec<super::CustomField>) {}
}

/// Request of [`CustomFields::update`](super::CustomFields::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::CustomField) {}
}
