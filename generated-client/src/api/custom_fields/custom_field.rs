//! Operations of the tag `CustomField`.
//!
//! Custom fields.

use super::{CustomField, CustomFields, DomainType, SERVICE};
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const DELETE: Operation = Operation::new(&SERVICE, "delete", Method::DELETE, "/{id}");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const GET_BY_FIELD_ID: Operation = Operation::new(
    &SERVICE,
    "get_by_field_id",
    Method::GET,
    "/{fieldId}/{domainType}",
);
const LIST: Operation = Operation::new(&SERVICE, "list", Method::GET, "/");
const LIST_BY_SYSTEM_TYPE: Operation = Operation::new(
    &SERVICE,
    "list_by_system_type",
    Method::GET,
    "/system-type/{systemType}",
);
const LIST_FOR_FILTERS: Operation = Operation::new(
    &SERVICE,
    "list_for_filters",
    Method::GET,
    "/filters",
);
const LIST_FOR_OUTPUTS: Operation = Operation::new(
    &SERVICE,
    "list_for_outputs",
    Method::GET,
    "/outputs",
);
const LIST_FOR_SETTERS: Operation = Operation::new(
    &SERVICE,
    "list_for_setters",
    Method::GET,
    "/setters",
);
const REORDER: Operation = Operation::new(&SERVICE, "reorder", Method::POST, "/reorder");
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{id}");

impl CustomFields {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::custom_fields::CustomField,
    /// # ) -> Result<(), octadesk::Error> {
    /// let custom_field = octadesk.custom_fields().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar campo personalizado")]
    pub fn create(&self, body: CustomField) -> Create {
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let custom_field = octadesk.custom_fields().get("id").await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     domain_type: octadesk::custom_fields::DomainType,
    /// # ) -> Result<(), octadesk::Error> {
    /// let custom_field = octadesk
    ///     .custom_fields()
    ///     .get_by_field_id("field id", domain_type)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter campo personalizado por identificador")]
    pub fn get_by_field_id(
        &self,
        field_id: &str,
        domain_type: DomainType,
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     system_type: octadesk::custom_fields::DomainType,
    /// # ) -> Result<(), octadesk::Error> {
    /// let items = octadesk.custom_fields().list_by_system_type(system_type).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "campos personalizados por tipo de sistema")]
    pub fn list_by_system_type(&self, system_type: DomainType) -> ListBySystemType {
        ListBySystemType {
            request: self
                .client
                .call(&LIST_BY_SYSTEM_TYPE)
                .path("systemType", &system_type),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.custom_fields().list_for_filters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filtros de campos personalizados")]
    pub fn list_for_filters(&self) -> ListForFilters {
        ListForFilters {
            request: self.client.call(&LIST_FOR_FILTERS),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.custom_fields().list_for_outputs().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "saídas de campos personalizados")]
    pub fn list_for_outputs(&self) -> ListForOutputs {
        ListForOutputs {
            request: self.client.call(&LIST_FOR_OUTPUTS),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let items = octadesk.custom_fields().list_for_setters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ações de campos personalizados")]
    pub fn list_for_setters(&self) -> ListForSetters {
        ListForSetters {
            request: self.client.call(&LIST_FOR_SETTERS),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: Vec<octadesk::custom_fields::CustomField>,
    /// # ) -> Result<(), octadesk::Error> {
    /// octadesk.custom_fields().reorder(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reordenar campos personalizados")]
    pub fn reorder(&self, body: Vec<CustomField>) -> Reorder {
        Reorder {
            request: self.client.call(&REORDER).json(&body),
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(
    /// #     octadesk: octadesk::Client,
    /// #     body: octadesk::custom_fields::CustomField,
    /// # ) -> Result<(), octadesk::Error> {
    /// let custom_field = octadesk.custom_fields().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar campo personalizado")]
    pub fn update(&self, id: &str, body: CustomField) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`CustomFields::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(CustomField) {}
}

/// Request of [`CustomFields::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`CustomFields::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(CustomField) {
        /// Tenant; one client sends it beside the token.
        ///
        /// Confidence: C.
        header "AppSubDomain" => app_sub_domain(impl Into<String>);
    }
}

/// Request of [`CustomFields::get_by_field_id`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetByFieldId {
    request: Request,
}

crate::core::request! {
    GetByFieldId(GET_BY_FIELD_ID) => json(CustomField) {}
}

/// Request of [`CustomFields::list`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct List {
    request: Request,
}

crate::core::request! {
    List(LIST) => json(Vec<CustomField>) {}
}

/// Request of [`CustomFields::list_by_system_type`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListBySystemType {
    request: Request,
}

crate::core::request! {
    ListBySystemType(LIST_BY_SYSTEM_TYPE) => json(Vec<CustomField>) {
        /// Whether to return enabled fields only.
        ///
        /// Confidence: V.
        query "showEnabledItems" => show_enabled_items(bool);
    }
}

/// Request of [`CustomFields::list_for_filters`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListForFilters {
    request: Request,
}

crate::core::request! {
    ListForFilters(LIST_FOR_FILTERS) => json(Vec<CustomField>) {}
}

/// Request of [`CustomFields::list_for_outputs`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListForOutputs {
    request: Request,
}

crate::core::request! {
    ListForOutputs(LIST_FOR_OUTPUTS) => json(Vec<CustomField>) {}
}

/// Request of [`CustomFields::list_for_setters`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ListForSetters {
    request: Request,
}

crate::core::request! {
    ListForSetters(LIST_FOR_SETTERS) => json(Vec<CustomField>) {}
}

/// Request of [`CustomFields::reorder`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Reorder {
    request: Request,
}

crate::core::request! {
    Reorder(REORDER) => empty(()) {}
}

/// Request of [`CustomFields::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(CustomField) {}
}
