//! Operations of the tag `t`.
//!
//! About t.
//!
//! * one
//! * two

use super::SERVICE;
use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `t`; made by [`Client::t`](crate::Client::t).
#[derive(Debug, Clone)]
pub struct T {
    client: Client,
}

impl Client {
    /// The operations of the tag `t`.
    #[must_use]
    pub fn t(&self) -> T {
        T { client: self.clone() }
    }
}

const GET: Operation = Operation::new(&SERVICE, "get", Method::GET, "/x");

impl T {
    /// Gets `x`.
    /// Second sentence.
    ///
    /// Heading
    ///
    /// Text with [a link](https://example.com), a bad one, HTML, \[Type\] and Vec\<T\>.
    ///
    /// indented code
    ///
    /// ```text
    /// std::process::exit(1);
    /// ```
    ///
    /// ```text
    /// | a | b |
    /// |---|---|
    /// | 1 | 2 |
    /// ```
    ///
    /// * first
    /// * second
    ///
    /// `GET /x`
    ///
    /// * `q`: First line.
    ///
    /// # Errors
    ///
    /// * 404: Missing
    pub fn get(&self, q: &str) -> Get {
        Get {
            request: self.client.call(&GET).query("q", q),
        }
    }
}

/// Request of [`T::get`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}
