//! Operations of the tag `api`.

/// The operations of tag `api`; made by [`Client::api2`](crate::Client::api2).
#[derive(Debug, Clone)]
pub struct Api2 {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `api`.
    #[must_use]
    pub fn api2(&self) -> Api2 {
        Api2 { client: self.clone() }
    }
}

const SEND: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "send", crate::core::Method::Get, "/e");

impl Api2 {
    /// Calls `GET /e`.
    pub fn send(&self) -> Send {
        Send {
            request: self.client.call(&SEND),
        }
    }
}

/// Request of [`Api2::send`](Api2::send).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Send {
    request: crate::core::Request,
}

crate::core::request! {
    Send(SEND) => empty(()) {}
}
