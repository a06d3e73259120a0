//! Operations of the tag `Type`.

/// The operations of tag `Type`; made by [`Client::type_`](crate::Client::type_).
#[derive(Debug, Clone)]
pub struct Type {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `Type`.
    #[must_use]
    pub fn type_(&self) -> Type {
        Type { client: self.clone() }
    }
}

const J: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "j", crate::core::Method::Get, "/10");

impl Type {
    /// Calls `GET /10`.
    pub fn j(&self) -> J {
        J { request: self.client.call(&J) }
    }
}

/// Request of [`Type::j`](Type::j).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct J {
    request: crate::core::Request,
}

crate::core::request! {
    J(J) => empty(()) {}
}
