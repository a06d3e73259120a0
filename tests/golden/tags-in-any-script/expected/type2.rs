//! Operations of the tag `type`.

/// The operations of tag `type`; made by [`Client::type2`](crate::Client::type2).
#[derive(Debug, Clone)]
pub struct Type2 {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `type`.
    #[must_use]
    pub fn type2(&self) -> Type2 {
        Type2 { client: self.clone() }
    }
}

const I: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "i", crate::core::Method::Get, "/9");

impl Type2 {
    /// Calls `GET /9`.
    pub fn i(&self) -> I {
        I { request: self.client.call(&I) }
    }
}

/// Request of [`Type2::i`](Type2::i).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct I {
    request: crate::core::Request,
}

crate::core::request! {
    I(I) => empty(()) {}
}
