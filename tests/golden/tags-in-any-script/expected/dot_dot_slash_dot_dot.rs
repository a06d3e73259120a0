//! Operations of the tag `../..`.

/// The operations of tag `../..`; made by [`Client::dot_dot_slash_dot_dot`](crate::Client::dot_dot_slash_dot_dot).
#[derive(Debug, Clone)]
pub struct DotDotSlashDotDot {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `../..`.
    #[must_use]
    pub fn dot_dot_slash_dot_dot(&self) -> DotDotSlashDotDot {
        DotDotSlashDotDot {
            client: self.clone(),
        }
    }
}

const F: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "f", crate::core::Method::Get, "/6");

impl DotDotSlashDotDot {
    /// Calls `GET /6`.
    pub fn f(&self) -> F {
        F { request: self.client.call(&F) }
    }
}

/// Request of [`DotDotSlashDotDot::f`](DotDotSlashDotDot::f).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct F {
    request: crate::core::Request,
}

crate::core::request! {
    F(F) => empty(()) {}
}
