//! Operations of the tag `---`.

/// The operations of tag `---`; made by [`Client::minus_minus_minus`](crate::Client::minus_minus_minus).
#[derive(Debug, Clone)]
pub struct MinusMinusMinus {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `---`.
    #[must_use]
    pub fn minus_minus_minus(&self) -> MinusMinusMinus {
        MinusMinusMinus {
            client: self.clone(),
        }
    }
}

const E: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "e", crate::core::Method::Get, "/5");

impl MinusMinusMinus {
    /// Calls `GET /5`.
    pub fn e(&self) -> E {
        E { request: self.client.call(&E) }
    }
}

/// Request of [`MinusMinusMinus::e`](MinusMinusMinus::e).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct E {
    request: crate::core::Request,
}

crate::core::request! {
    E(E) => empty(()) {}
}
