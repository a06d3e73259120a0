//! Operations of the tag `single`.

/// The operations of tag `single`; made by [`Client::single`](crate::Client::single).
#[derive(Debug, Clone)]
pub struct Single {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `single`.
    #[must_use]
    pub fn single(&self) -> Single {
        Single { client: self.clone() }
    }
}

const TEXT: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "text", crate::core::Method::Get, "/text");

impl Single {
    /// Calls `GET /text`.
    pub fn text(&self) -> Text {
        Text {
            request: self.client.call(&TEXT),
        }
    }
}

/// Request of [`Single::text`](Single::text).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Text {
    request: crate::core::Request,
}

crate::core::request! {
    Text(TEXT) => empty(()) {}
}
