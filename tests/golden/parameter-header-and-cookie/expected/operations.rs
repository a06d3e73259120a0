//! Operations of Golden without a tag.

use std::collections::BTreeMap;

use super::SERVICE;
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

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get(&self, x_request_id: &str, needed: i64) -> Get {
        Get {
            request: self
                .client
                .call(&GET)
                .header("X-Request-Id", x_request_id)
                .cookie("needed", &needed),
        }
    }
}

/// Request of [`Operations::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => empty(()) {
        /// Sets `id`.
        query "id" => id(impl Into<String>);
        /// Sets `X-Ids`.
        header "X-Ids" => x_ids(impl Into<Vec<i64>>);
        /// Sets `X-Map`.
        header[SIMPLE_EXPLODED] "X-Map" => x_map(BTreeMap<String, String>);
        /// Sets `id`.
        header "id" => id2(impl Into<String>);
        /// Sets `id`.
        cookie "id" => id3(impl Into<String>);
        /// Sets `sid`.
        cookie "sid" => sid(impl Into<String>);
    }
}
