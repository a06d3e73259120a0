//! Operations of Golden without a tag.

use std::collections::BTreeMap;

use super::{OperationsTokenBody, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const OPTIONAL: Operation = Operation::new(
    &SERVICE,
    "optional",
    Method::POST,
    "/optional",
);
const TOKEN: Operation = Operation::new(&SERVICE, "token", Method::POST, "/token");

impl Operations {
    /// Calls `POST /optional`.
    pub fn optional(&self) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL),
        }
    }

    /// Calls `POST /token`.
    pub fn token(&self, body: OperationsTokenBody) -> Token {
        Token {
            request: self.client.call(&TOKEN).form(&body),
        }
    }
}

/// Request of [`Operations::optional`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {
        /// Sets the body.
        form "application/x-www-form-urlencoded" => body(BTreeMap<String, String>);
    }
}

/// Request of [`Operations::token`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Token {
    request: Request,
}

crate::core::request! {
    Token(TOKEN) => empty(()) {}
}
