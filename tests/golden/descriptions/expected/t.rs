//! Operations of the tag `t`.
//!
//! About t.
//!
//! * one
//! * two

/// The operations of tag `t`; made by [`Client::t`](crate::Client::t).
#[derive(Debug, Clone)]
pub struct T {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `t`.
    #[must_use]
    pub fn t(&self) -> T {
        T { client: self.clone() }
    }
}

const GET: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get", crate::core::Method::Get, "/x");

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
    /// Documented failures:
    ///
    /// * 404: Missing
    pub fn get(&self, q: &str) -> Get {
        Get {
            request: self.client.call(&GET).query("q", q),
        }
    }
}

/// Request of [`T::get`](T::get).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Get {
    request: crate::core::Request,
}

crate::core::request! {
    Get(GET) => empty(()) {}
}
