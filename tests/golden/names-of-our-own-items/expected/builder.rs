//! Operations of the tag `builder`.

/// The operations of tag `builder`; made by [`Client::builder2`](crate::Client::builder2).
#[derive(Debug, Clone)]
pub struct Builder {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `builder`.
    #[must_use]
    pub fn builder2(&self) -> Builder {
        Builder { client: self.clone() }
    }
}

const CALL: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "call", crate::core::Method::Get, "/d");

impl Builder {
    /// Calls `GET /d`.
    pub fn call(&self) -> Call {
        Call {
            request: self.client.call(&CALL),
        }
    }
}

/// Request of [`Builder::call`](Builder::call).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Call {
    request: crate::core::Request,
}

crate::core::request! {
    Call(CALL) => empty(()) {}
}
