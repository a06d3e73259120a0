//! Operations of the tag `Product`.
//!
//! Products and services.

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/");
const DELETE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "delete", crate::core::Method::Delete, "/{id}");
const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/{id}");
const SEARCH: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search", crate::core::Method::Get, "/search");
const SEARCH_GROUP: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search_group", crate::core::Method::Get, "/search/{idProductGroup}");
const SEARCH_GROUP_FIELD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "search_group_field", crate::core::Method::Get, "/search/{idProductGroup}/{fieldName}");
const UPDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "update", crate::core::Method::Put, "/{id}");

impl super::Products {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::products;
    ///
    /// let answer = octadesk.products().create(products::Product::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "criar produto")]
    pub fn create(&self, body: super::Product) -> Create {
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.products().get("id").await?;
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
    /// The answers come in pages: [`stream`](super::Search::stream) and [`pages`](super::Search::pages) go through all of them.
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
    /// The answers come in pages: [`stream`](super::SearchGroup::stream) and [`pages`](super::SearchGroup::pages) go through all of them.
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
    /// let mut items = octadesk.products().search_group("id product group").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar produtos de um grupo")]
    pub fn search_group(&self, id_product_group: &str) -> SearchGroup {
        SearchGroup {
            request: self
                .client
                .call(&SEARCH_GROUP)
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
    /// The answers come in pages: [`stream`](super::SearchGroupField::stream) and [`pages`](super::SearchGroupField::pages) go through all of them.
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
    /// let mut items = octadesk
    ///     .products()
    ///     .search_group_field("id product group", "field name")
    ///     .stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pesquisar produtos por campo")]
    pub fn search_group_field(
        &self,
        id_product_group: &str,
        field_name: &str,
    ) -> SearchGroupField {
        SearchGroupField {
            request: self
                .client
                .call(&SEARCH_GROUP_FIELD)
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
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::products;
    ///
    /// let answer = octadesk.products().update("id", products::Product::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "atualizar produto")]
    pub fn update(&self, id: &str, body: super::Product) -> Update {
        Update {
            request: self.client.call(&UPDATE).path("id", id).json(&body),
        }
    }
}

/// Request of [`Products::create`](super::Products::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::Product) {}
}

/// Request of [`Products::delete`](super::Products::delete).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Delete {
    request: crate::core::Request,
}

crate::core::request! {
    Delete(DELETE) => empty(()) {}
}

/// Request of [`Products::get`](super::Products::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => json(super::Product) {}
}

/// Request of [`Products::search`](super::Products::search).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: crate::core::Request,
}

crate::core::request! {
    Search(SEARCH) => json(::std::vec::Vec<super::Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    Search => super::Product {
        page("page", 1);
    }
}

/// Request of [`Products::search_group`](super::Products::search_group).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SearchGroup {
    request: crate::core::Request,
}

crate::core::request! {
    SearchGroup(SEARCH_GROUP) => json(::std::vec::Vec<super::Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    SearchGroup => super::Product {
        page("page", 1);
    }
}

/// Request of [`Products::search_group_field`](super::Products::search_group_field).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct SearchGroupField {
    request: crate::core::Request,
}

crate::core::request! {
    SearchGroupField(SEARCH_GROUP_FIELD) => json(::std::vec::Vec<super::Product>) {
        /// Whether to answer in the form of suggestions; effect unknown.
        query "asSuggestion" => as_suggestion(bool);
        /// Text to look for.
        query "keyword" => keyword(impl ::std::convert::Into<::std::string::String>);
        /// Whether to return enabled products only.
        query "onlyEnabledItems" => only_enabled_items(bool);
        /// Page.
        query "page" => page(i32);
    }
}

crate::core::paging! {
    SearchGroupField => super::Product {
        page("page", 1);
    }
}

/// Request of [`Products::update`](super::Products::update).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Update {
    request: crate::core::Request,
}

crate::core::request! {
    Update(UPDATE) => json(super::Product) {}
}
