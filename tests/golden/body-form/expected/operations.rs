//! Operations of Golden without a tag.

/// The operations of Golden; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of Golden.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const OPTIONAL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "optional", crate::core::Method::Post, "/optional");
const TOKEN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "token", crate::core::Method::Post, "/token");

impl Operations {
    /// Calls `POST /optional`.
    pub fn optional(&self) -> Optional {
        Optional {
            request: self.client.call(&OPTIONAL),
        }
    }

    /// Calls `POST /token`.
    pub fn token(&self, body: super::OperationsTokenBody) -> Token {
        Token {
            request: self.client.call(&TOKEN).form(&body),
        }
    }
}

/// Request of [`Operations::optional`](Operations::optional).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Optional {
    request: crate::core::Request,
}

crate::core::request! {
    Optional(OPTIONAL) => empty(()) {
        /// Sets the body.
        form "application/x-www-form-urlencoded" => body(::std::collections::BTreeMap<::std::string::String, ::std::string::String>);
    }
}

/// Request of [`Operations::token`](Operations::token).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Token {
    request: crate::core::Request,
}

crate::core::request! {
    Token(TOKEN) => empty(()) {}
}
