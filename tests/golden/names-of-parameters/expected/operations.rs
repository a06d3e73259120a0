//! Operations of Golden without a tag.

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

const FN: Operation = Operation::new(&SERVICE, "fn_", Method::GET, "/x/{type}/{self}");

impl Operations {
    /// Calls `GET /x/{type}/{self}`.
    pub fn fn_(&self, type_: &str, self_: &str) -> Fn {
        Fn {
            request: self.client.call(&FN).path("type", type_).path("self", self_),
        }
    }
}

/// Request of [`Operations::fn_`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Fn {
    request: Request,
}

crate::core::request! {
    Fn(FN) => empty(()) {
        /// Sets "".
        query "" => parameter(impl Into<String>);
        /// Sets `$top`.
        query "$top" => top2(impl Into<String>);
        /// Sets `body`.
        query "body" => body(impl Into<String>);
        /// Sets `fooBar`.
        query "fooBar" => foo_bar2(impl Into<String>);
        /// Sets `foo_bar`.
        query "foo_bar" => foo_bar(impl Into<String>);
        /// Sets `header`.
        query "header" => header2(impl Into<String>);
        /// Sets `ids[]`.
        query "ids[]" => ids(impl Into<Vec<String>>);
        /// Sets `pages`.
        query "pages" => pages2(impl Into<String>);
        /// Sets `request`.
        query "request" => request2(impl Into<String>);
        /// Sets `send`.
        query "send" => send2(impl Into<String>);
        /// Sets `stream`.
        query "stream" => stream2(impl Into<String>);
        /// Sets `timeout`.
        query "timeout" => timeout2(impl Into<String>);
        /// Sets `top`.
        query "top" => top(impl Into<String>);
        /// Sets `value`.
        query "value" => value(impl Into<String>);
    }
}
