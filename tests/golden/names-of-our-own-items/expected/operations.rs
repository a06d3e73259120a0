//! Operations of the tag `doc`.

/// The operations of tag `doc`; made by [`Client::operations`](crate::Client::operations).
#[derive(Debug, Clone)]
pub struct Operations {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `doc`.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations { client: self.clone() }
    }
}

const DOC: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "doc", crate::core::Method::Get, "/g");

impl Operations {
    /// Calls `GET /g`.
    pub fn doc(&self) -> Doc {
        Doc {
            request: self.client.call(&DOC),
        }
    }
}

/// Request of [`Operations::doc`](Operations::doc).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Doc {
    request: crate::core::Request,
}

crate::core::request! {
    Doc(DOC) => empty(()) {}
}
