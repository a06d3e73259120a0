//! Operations of the tag "\\u{1f980}".

/// The operations of tag "\\u{1f980}"; made by [`Client::crab`](crate::Client::crab).
#[derive(Debug, Clone)]
pub struct Crab {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag "\\u{1f980}".
    #[must_use]
    pub fn crab(&self) -> Crab {
        Crab { client: self.clone() }
    }
}

const D: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "d", crate::core::Method::Get, "/4");

impl Crab {
    /// Calls `GET /4`.
    pub fn d(&self) -> D {
        D { request: self.client.call(&D) }
    }
}

/// Request of [`Crab::d`](Crab::d).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct D {
    request: crate::core::Request,
}

crate::core::request! {
    D(D) => empty(()) {}
}
