//! Operations of the tag `orders`.

use super::OrdersCreateBody;
use super::OrdersCreateFilter;
use super::OrdersCreateKey;
use super::OrdersCreateResponse;
use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `orders`; made by [`Client::orders`](crate::Client::orders).
#[derive(Debug, Clone)]
pub struct Orders {
    client: Client,
}

impl Client {
    /// The operations of the tag `orders`.
    #[must_use]
    pub fn orders(&self) -> Orders {
        Orders { client: self.clone() }
    }
}

const CREATE: Operation = Operation::new(
    &SERVICE,
    "create",
    Method::POST,
    "/orders/{key}",
);

impl Orders {
    /// Calls `POST /orders/{key}`.
    ///
    /// # Errors
    ///
    /// * 400: Refused.
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`OrdersCreateResponse400`](super::OrdersCreateResponse400).
    pub fn create(&self, key: OrdersCreateKey, body: OrdersCreateBody) -> Create {
        Create {
            request: self.client.call(&CREATE).path("key", &key).json(&body),
        }
    }
}

/// Request of [`Orders::create`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Create {
    request: Request,
}

crate::core::request! {
    Create(CREATE) => json(OrdersCreateResponse) {
        /// Sets `filter`.
        query[DEEP] "filter" => filter(OrdersCreateFilter);
    }
}
