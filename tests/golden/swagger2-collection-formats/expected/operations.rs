//! Operations of Lists without a tag.

use super::{OperationsGetXMultiItem, SERVICE};
use crate::core::{Client, Method, Operation, Request};

/// The operations of Lists; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: Client,
}

impl Client {
    /// The operations of Lists.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const GET_X: Operation = Operation::new(&SERVICE, "get_x", Method::GET, "/x");

impl Operations {
    /// Calls `GET /x`.
    pub fn get_x(&self) -> GetX {
        GetX {
            request: self.client.call(&GET_X),
        }
    }
}

/// Request of [`Operations::get_x`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetX {
    request: Request,
}

crate::core::request! {
    GetX(GET_X) => empty(()) {
        /// Sets `csv`.
        query[FORM_JOINED] "csv" => csv(impl Into<Vec<String>>);
        /// Sets `multi`.
        query "multi" => multi(impl Into<Vec<OperationsGetXMultiItem>>);
        /// Sets `none`.
        query[FORM_JOINED] "none" => none(impl Into<Vec<String>>);
        /// Sets `pipes`.
        query[PIPES] "pipes" => pipes(impl Into<Vec<i64>>);
        /// Sets `ssv`.
        query[SPACES] "ssv" => ssv(impl Into<Vec<String>>);
        /// Sets `tsv`.
        query[FORM_JOINED] "tsv" => tsv(impl Into<Vec<String>>);
        /// Sets `X-Ids`.
        header "X-Ids" => x_ids(impl Into<Vec<String>>);
        /// Sets `tsv-header`.
        header "tsv-header" => tsv_header(impl Into<Vec<String>>);
    }
}
