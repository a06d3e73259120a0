//! Operations of the tag `core`.

/// The operations of tag `core`; made by [`Client::core2`](crate::Client::core2).
#[derive(Debug, Clone)]
pub struct Core2 {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `core`.
    #[must_use]
    pub fn core2(&self) -> Core2 {
        Core2 { client: self.clone() }
    }
}

const NEW: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "new", crate::core::Method::Get, "/a");

impl Core2 {
    /// Calls `GET /a`.
    pub fn new(&self) -> New {
        New {
            request: self.client.call(&NEW),
        }
    }
}

/// Request of [`Core2::new`](Core2::new).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct New {
    request: crate::core::Request,
}

crate::core::request! {
    New(NEW) => json(super::Core) {}
}
