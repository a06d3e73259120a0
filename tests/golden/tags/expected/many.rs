//! Operations of the tag `many`.
//!
//! Many things.

/// The operations of tag `many`; made by [`Client::many`](crate::Client::many).
#[derive(Debug, Clone)]
pub struct Many {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `many`.
    #[must_use]
    pub fn many(&self) -> Many {
        Many { client: self.clone() }
    }
}

const MANY: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "many", crate::core::Method::Get, "/many");

impl Many {
    /// Calls `GET /many`.
    pub fn many(&self) -> ManyRequest {
        ManyRequest {
            request: self.client.call(&MANY),
        }
    }
}

/// Request of [`Many::many`](Many::many).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ManyRequest {
    request: crate::core::Request,
}

crate::core::request! {
    ManyRequest(MANY) => empty(()) {}
}
