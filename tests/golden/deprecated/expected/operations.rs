//! Operations of Golden without a tag.

use super::{Old, SERVICE};
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

const GET_OLD: Operation = Operation::new(&SERVICE, "get_old", Method::GET, "/old");

impl Operations {
    /// Calls `GET /old`.
    #[deprecated]
    pub fn get_old(&self) -> GetOld {
        GetOld {
            request: self.client.call(&GET_OLD),
        }
    }
}

/// Request of [`Operations::get_old`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetOld {
    request: Request,
}

crate::core::request! {
    GetOld(GET_OLD) => json(Old) {
        /// Sets `old`.
        ///
        /// Deprecated.
        query "old" => old(impl Into<String>);
    }
}
