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

const GET_A: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "get_a", crate::core::Method::Get, "/a");

impl Core2 {
    /// Calls `GET /a`.
    pub fn get_a(&self) -> GetA {
        GetA {
            request: self.client.call(&GET_A),
        }
    }
}

/// Request of [`Core2::get_a`](Core2::get_a).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct GetA {
    request: crate::core::Request,
}

crate::core::request! {
    GetA(GET_A) => json(super::Core) {}
}
