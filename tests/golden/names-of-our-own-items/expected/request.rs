//! Operations of the tag `request`.

/// The operations of tag `request`; made by [`Client::request2`](crate::Client::request2).
#[derive(Debug, Clone)]
pub struct Request {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `request`.
    #[must_use]
    pub fn request2(&self) -> Request {
        Request { client: self.clone() }
    }
}

const REQUEST: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "request", crate::core::Method::Get, "/c");

impl Request {
    /// Calls `GET /c`.
    pub fn request(&self) -> RequestRequest {
        RequestRequest {
            request: self.client.call(&REQUEST),
        }
    }
}

/// Request of [`Request::request`](Request::request).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct RequestRequest {
    request: crate::core::Request,
}

crate::core::request! {
    RequestRequest(REQUEST) => empty(()) {}
}
