//! Operations of the tag `orders`.

/// The operations of tag `orders`; made by [`Client::orders`](crate::Client::orders).
#[derive(Debug, Clone)]
pub struct Orders {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `orders`.
    #[must_use]
    pub fn orders(&self) -> Orders {
        Orders { client: self.clone() }
    }
}

const CREATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "create", crate::core::Method::Post, "/orders/{key}");

impl Orders {
    /// Calls `POST /orders/{key}`.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 400 (body: [`OrdersCreateResponse400`](super::OrdersCreateResponse400)): Refused.
    pub fn create(
        &self,
        key: super::OrdersCreateKey,
        body: super::OrdersCreateBody,
    ) -> Create {
        Create {
            request: self.client.call(&CREATE).path("key", &key).json(&body),
        }
    }
}

/// Request of [`Orders::create`](Orders::create).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: crate::core::Request,
}

crate::core::request! {
    Create(CREATE) => json(super::OrdersCreateResponse) {
        /// Sets `filter`.
        query[DEEP] "filter" => filter(super::OrdersCreateFilter);
    }
}
