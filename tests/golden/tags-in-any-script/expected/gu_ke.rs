//! Operations of the tag `顧客`.

/// The operations of tag `顧客`; made by [`Client::gu_ke`](crate::Client::gu_ke).
#[derive(Debug, Clone)]
pub struct GuKe {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `顧客`.
    #[must_use]
    pub fn gu_ke(&self) -> GuKe {
        GuKe { client: self.clone() }
    }
}

const B: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "b", crate::core::Method::Get, "/2");

impl GuKe {
    /// Calls `GET /2`.
    pub fn b(&self) -> B {
        B { request: self.client.call(&B) }
    }
}

/// Request of [`GuKe::b`](GuKe::b).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct B {
    request: crate::core::Request,
}

crate::core::request! {
    B(B) => empty(()) {}
}
