//! Operations of the tag `Product`.
//!
//! Products and services.

use super::{Product, Products, SERVICE};
use crate::core::{Method, Operation, Request};

const CREATE: Operation = Operation::new(&SERVICE, "create", Method::POST, "/");
const DELETE: Operation = Operation::new(&SERVICE, "delete", Method::DELETE, "/{id}");
const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/{id}");
const SEARCH: Operation = Operation::new(&SERVICE, "search", Method::GET, "/search");
const SEARCH_IN_GROUP: Operation = Operation::new(
    &SERVICE,
    "search_in_group",
    Method::GET,
    "/search/{idProductGroup}",
);
const SEARCH_IN_GROUP_BY_FIELD: Operation = Operation::new(
    &SERVICE,
    "search_in_group_by_field",
    Method::GET,
    "/search/{idProductGroup}/{fieldName}",
);
const UPDATE: Operation = Operation::new(&SERVICE, "update", Method::PUT, "/{id}");

impl Products {
    /// Creates a product.
    ///
    /// `POST /products/`
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
    /// use octadesk::products;
    ///
    /// let product = octadesk.products().create(products::Product::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar produto")]
    pub fn create(&self, body: Product) -> Create {
        Create {
            request: self.client.call(&CREATE).json(&body),
        }
    }

    /// Deletes a product.
    ///
    /// `DELETE /products/{id}`
    ///
    /// * `id`: Identifier of the product.
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
    /// octadesk.products().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "excluir produto")]
    pub fn delete(&self, id: &str) -> Delete {
        Delete {
            request: self.client.call(&DELETE).path("id", id),
        }
    }

    /// Gets a product.
    ///
    /// `GET /products/{id}`
    ///
    /// * `id`: Identifier of the product.
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
    /// let product = octadesk.products().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "obter produto")]
    pub fn get(&self, id: &str) -> Get {
        Get {
            request: self.client.call(&GET).path("id", id),
        }
    }

    /// Searches products.
    ///
    /// That the answer is an array of products is inferred (confidence D).
    /// One client spells the first parameter `keywords`.
    ///
    /// `GET /products/search`
    ///
    /// Comes in pages: [`stream`](Search::stream) goes through the items of all of them, [`pages`](Search::pages) page by page.
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
    /// let mut items = octadesk.products().search().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar produtos")]
    pub fn search(&self) -> Search {
        Search {
            request: self.client.call(&SEARCH),
        }
    }

    /// Searches the products of a group.
    ///
    /// That the answer is an array of products is inferred (confidence D).
    ///
    /// `GET /products/search/{idProductGroup}`
    ///
    /// * `id_product_group`: Identifier of the product group.
    ///
    /// Comes in pages: [`stream`](SearchInGroup::stream) goes through the items of all of them, [`pages`](SearchInGroup::pages) page by page.
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
    /// let mut items = octadesk.products().search_in_group("id product group").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar produtos de um grupo")]
    pub fn search_in_group(&self, id_product_group: &str) -> SearchInGroup {
        SearchInGroup {
            request: self
                .client
                .call(&SEARCH_IN_GROUP)
                .path("idProductGroup", id_product_group),
        }
    }

    /// Searches the products of a group by one field.
    ///
    /// That the answer is an array of products is inferred (confidence D).
    ///
    /// `GET /products/search/{idProductGroup}/{fieldName}`
    ///
    /// * `id_product_group`: Identifier of the product group.
    /// * `field_name`: Name of the field to look in.
    ///
    /// Comes in pages: [`stream`](SearchInGroupByField::stream) goes through the items of all of them, [`pages`](SearchInGroupByField::pages) page by page.
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
    /// let mut items = octadesk
    ///     .products()
    ///     .search_in_group_by_field("id product group", "field name")
    ///     .stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar produtos por campo")]
    pub fn search_in_group_by_field(
        &self,
        id_product_group: &str,
        field_name: &str,
    ) -> SearchInGroupByField {
        SearchInGroupByField {
            request: self
                .client
                .call(&SEARCH_IN_GROUP_BY_FIELD)
                .path("idProductGroup", id_product_group)
                .path("fieldName", field_name),
        }
    }

    /// Changes a product.
    ///
    /// Another client puts the identifier in the query (`PUT /products?id=`), with `id` and `isEnabled` in the body.
    ///
    /// `PUT /products/{id}`
    ///
    /// * `id`: Identifier of the product.
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
    /// use octadesk::products;
    ///
    /// let product = octadesk.products().update("id", products::Product::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar produto")]
    pub fn update(&self, id: &str, body: Product) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Products::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(Product) {}
}

/// Request of [`Products::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Products::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => json(Product) {}
}

/// Request of [`Products::search`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: Request,
}

crate::core::request! {
    Search(SEARCH) => json(Vec<Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl Into<String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    Search => Product {
        page("page", 1);
    }
}

/// Request of [`Products::search_in_group`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SearchInGroup {
    request: Request,
}

crate::core::request! {
    SearchInGroup(SEARCH_IN_GROUP) => json(Vec<Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl Into<String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    SearchInGroup => Product {
        page("page", 1);
    }
}

/// Request of [`Products::search_in_group_by_field`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SearchInGroupByField {
    request: Request,
}

crate::core::request! {
    SearchInGroupByField(SEARCH_IN_GROUP_BY_FIELD) => json(Vec<Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl Into<String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    SearchInGroupByField => Product {
        page("page", 1);
    }
}

/// Request of [`Products::update`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: Request,
}

crate::core::request! {
    Update(UPDATE) => json(Product) {}
}
