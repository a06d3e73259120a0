//! Operations of the tag `1 number`.

/// The operations of tag `1 number`; made by [`Client::value_1_number`](crate::Client::value_1_number).
#[derive(Debug, Clone)]
pub struct Value1Number {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `1 number`.
    #[must_use]
    pub fn value_1_number(&self) -> Value1Number {
        Value1Number {
            client: self.clone(),
        }
    }
}

const K: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "k", crate::core::Method::Get, "/11");

impl Value1Number {
    /// Calls `GET /11`.
    pub fn k(&self) -> K {
        K { request: self.client.call(&K) }
    }
}

/// Request of [`Value1Number::k`](Value1Number::k).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct K {
    request: crate::core::Request,
}

crate::core::request! {
    K(K) => empty(()) {}
}
