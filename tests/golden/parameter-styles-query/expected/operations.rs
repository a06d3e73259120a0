//! Operations of Golden without a tag.

use std::collections::BTreeMap;

use super::{Filter, OperationsSearchDeep, SERVICE};
use crate::core::{Client, Method, Operation, Request, Style, Value};

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

const SEARCH: Operation = Operation::new(&SERVICE, "search", Method::GET, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn search(&self, required: &[String], required_text: &str) -> Search {
        Search {
            request: self
                .client
                .call(&SEARCH)
                .query_styled("required", required, Style::FORM_JOINED)
                .query("requiredText", required_text),
        }
    }
}

/// Request of [`Operations::search`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Search {
    request: Request,
}

crate::core::request! {
    Search(SEARCH) => empty(()) {
        /// Sets `deep`.
        query[DEEP] "deep" => deep(OperationsSearchDeep);
        /// Sets `filter[name]`.
        query "filter[name]" => filter_name(impl Into<String>);
        /// Sets `joined`.
        query[FORM_JOINED] "joined" => joined(impl Into<Vec<String>>);
        /// Sets `json`.
        query[JSON] "json" => json(Filter);
        /// Sets `object`.
        query "object" => object(BTreeMap<String, String>);
        /// Sets `objectJoined`.
        query[FORM_JOINED] "objectJoined" => object_joined(Filter);
        /// Sets `pipes`.
        query[PIPES] "pipes" => pipes(impl Into<Vec<String>>);
        /// Sets `plain`.
        query "plain" => plain(impl Into<Vec<String>>);
        /// Sets `spaces`.
        query[SPACES] "spaces" => spaces(impl Into<Vec<i64>>);
        /// Sets `spacesExploded`.
        query "spacesExploded" => spaces_exploded(impl Into<Vec<i64>>);
        /// Sets `text`.
        query "text" => text(impl Into<String>);
        /// Sets `untyped`.
        query "untyped" => untyped(impl Into<Value>);
    }
}
