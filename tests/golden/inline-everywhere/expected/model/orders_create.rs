/// OrdersCreateKey, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrdersCreateKey {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    OrdersCreateKey {
        "a" => A,
        "b" => B,
    }
}

/// OrdersCreateFilter, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateFilter {
    /// `from`.
    pub from: ::std::option::Option<crate::core::Date>,
}

crate::core::model! {
    OrdersCreateFilter {
        optional {
            "from" => from, set_from(impl ::std::convert::Into<crate::core::Date>);
        }
    }
}

/// OrdersCreateBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrdersCreateBody {
    /// `byName`.
    pub by_name: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, super::OrdersCreateBodyByNameValue>>,
    /// `customer`.
    pub customer: super::OrdersCreateBodyCustomer,
    /// `lines`.
    pub lines: ::std::option::Option<::std::vec::Vec<super::OrdersCreateBodyLinesItem>>,
}

crate::core::model! {
    OrdersCreateBody {
        required {
            "customer" => customer, set_customer(super::OrdersCreateBodyCustomer);
        }
        optional {
            "byName" => by_name, set_by_name(::std::collections::BTreeMap<::std::string::String, super::OrdersCreateBodyByNameValue>);
            "lines" => lines, set_lines(impl ::std::convert::Into<::std::vec::Vec<super::OrdersCreateBodyLinesItem>>);
        }
    }
}

/// OrdersCreateBodyByNameValue, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyByNameValue {
    /// `n`.
    pub n: ::std::option::Option<i64>,
}

crate::core::model! {
    OrdersCreateBodyByNameValue {
        optional {
            "n" => n, set_n(i64);
        }
    }
}

/// OrdersCreateBodyCustomer, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyCustomer {
    /// `address`.
    pub address: ::std::option::Option<super::OrdersCreateBodyCustomerAddress>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OrdersCreateBodyCustomer {
        optional {
            "address" => address, set_address(super::OrdersCreateBodyCustomerAddress);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// OrdersCreateBodyCustomerAddress, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyCustomerAddress {
    /// `city`.
    pub city: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OrdersCreateBodyCustomerAddress {
        optional {
            "city" => city, set_city(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// OrdersCreateBodyLinesItem, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateBodyLinesItem {
    /// `sku`.
    pub sku: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OrdersCreateBodyLinesItem {
        optional {
            "sku" => sku, set_sku(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// OrdersCreateResponse, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateResponse {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`.
    pub status: ::std::option::Option<super::OrdersCreateResponseStatus>,
}

crate::core::model! {
    OrdersCreateResponse {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "status" => status, set_status(impl ::std::convert::Into<super::OrdersCreateResponseStatus>);
        }
    }
}

/// OrdersCreateResponseStatus, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrdersCreateResponseStatus {
    /// `new`
    New,
    /// `done`
    Done,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    OrdersCreateResponseStatus {
        "new" => New,
        "done" => Done,
    }
}

/// OrdersCreateResponse400, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrdersCreateResponse400 {
    /// `message`.
    pub message: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OrdersCreateResponse400 {
        optional {
            "message" => message, set_message(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
