use std::collections::BTreeMap;

use crate::core::Date;

/// The path parameter `key` of `POST /orders/{key}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrdersCreateKey {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    OrdersCreateKey {
        "a" => A,
        "b" => B,
    }
}

/// The query parameter `filter` of `POST /orders/{key}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateFilter {
    /// `from`.
    pub from: Option<Date>,
}

crate::core::model! {
    OrdersCreateFilter {
        optional {
            "from" => from, set_from(impl Into<Date>);
        }
    }
}

/// The body of `POST /orders/{key}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrdersCreateBody {
    /// `byName`.
    pub by_name: Option<BTreeMap<String, OrdersCreateBodyByNameValue>>,
    /// `customer`.
    pub customer: OrdersCreateBodyCustomer,
    /// `lines`.
    pub lines: Option<Vec<OrdersCreateBodyLinesItem>>,
}

crate::core::model! {
    OrdersCreateBody {
        required {
            "customer" => customer, set_customer(OrdersCreateBodyCustomer);
        }
        optional {
            "byName" => by_name, set_by_name(BTreeMap<String, OrdersCreateBodyByNameValue>);
            "lines" => lines, set_lines(impl Into<Vec<OrdersCreateBodyLinesItem>>);
        }
    }
}

/// A value of the property `byName` of [`OrdersCreateBody`](super::OrdersCreateBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyByNameValue {
    /// `n`.
    pub n: Option<i64>,
}

crate::core::model! {
    OrdersCreateBodyByNameValue {
        optional {
            "n" => n, set_n(i64);
        }
    }
}

/// The property `customer` of [`OrdersCreateBody`](super::OrdersCreateBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyCustomer {
    /// `address`.
    pub address: Option<OrdersCreateBodyCustomerAddress>,
    /// `name`.
    pub name: Option<String>,
}

crate::core::model! {
    OrdersCreateBodyCustomer {
        optional {
            "address" => address, set_address(OrdersCreateBodyCustomerAddress);
            "name" => name, set_name(impl Into<String>);
        }
    }
}

/// The property `address` of [`OrdersCreateBodyCustomer`](super::OrdersCreateBodyCustomer).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyCustomerAddress {
    /// `city`.
    pub city: Option<String>,
}

crate::core::model! {
    OrdersCreateBodyCustomerAddress {
        optional {
            "city" => city, set_city(impl Into<String>);
        }
    }
}

/// An item of the property `lines` of [`OrdersCreateBody`](super::OrdersCreateBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyLinesItem {
    /// `sku`.
    pub sku: Option<String>,
}

crate::core::model! {
    OrdersCreateBodyLinesItem {
        optional {
            "sku" => sku, set_sku(impl Into<String>);
        }
    }
}

/// The response to `POST /orders/{key}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateResponse {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<OrdersCreateResponseStatus>,
}

crate::core::model! {
    OrdersCreateResponse {
        optional {
            "id" => id, set_id(impl Into<String>);
            "status" => status, set_status(impl Into<OrdersCreateResponseStatus>);
        }
    }
}

/// The property `status` of [`OrdersCreateResponse`](super::OrdersCreateResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrdersCreateResponseStatus {
    /// `new`
    New,
    /// `done`
    Done,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    OrdersCreateResponseStatus {
        "new" => New,
        "done" => Done,
    }
}

/// The response to `POST /orders/{key}`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateResponse400 {
    /// `message`.
    pub message: Option<String>,
}

crate::core::model! {
    OrdersCreateResponse400 {
        optional {
            "message" => message, set_message(impl Into<String>);
        }
    }
}
