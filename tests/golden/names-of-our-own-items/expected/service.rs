//! Operations of the tag `service`.

use crate::core::{Client, Method, Operation, Request};

/// The operations of the tag `service`; made by [`Client::service`](crate::Client::service).
#[derive(Debug, Clone)]
pub struct Service {
    client: Client,
}

impl Client {
    /// The operations of the tag `service`.
    #[must_use]
    pub fn service(&self) -> Service {
        Service { client: self.clone() }
    }
}

const SERVICE: Operation = Operation::new(&super::SERVICE, "service", Method::GET, "/h");

impl Service {
    /// Calls `GET /h`.
    pub fn service(&self) -> ServiceRequest {
        ServiceRequest {
            request: self.client.call(&SERVICE),
        }
    }
}

/// Request of [`Service::service`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceRequest {
    request: Request,
}

crate::core::request! {
    ServiceRequest(SERVICE) => empty(()) {}
}
