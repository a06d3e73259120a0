//! Operations of the tag `other`.

/// The operations of tag `other`; made by [`Client::other`](crate::Client::other).
#[derive(Debug, Clone)]
pub struct Other {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `other`.
    #[must_use]
    pub fn other(&self) -> Other {
        Other { client: self.clone() }
    }
}

const OTHER: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "other", crate::core::Method::Get, "/other");

impl Other {
    /// Calls `GET /other`.
    pub fn other(&self) -> OtherRequest {
        OtherRequest {
            request: self.client.call(&OTHER),
        }
    }
}

/// Request of [`Other::other`](Other::other).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct OtherRequest {
    request: crate::core::Request,
}

crate::core::request! {
    OtherRequest(OTHER) => empty(()) {}
}
