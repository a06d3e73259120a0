//! Operations of the tag `service`.

/// The operations of tag `service`; made by [`Client::service`](crate::Client::service).
#[derive(Debug, Clone)]
pub struct Service {
    client: crate::core::Client,
}

impl crate::core::Client {
    /// The operations of tag `service`.
    #[must_use]
    pub fn service(&self) -> Service {
        Service { client: self.clone() }
    }
}

const SERVICE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "service", crate::core::Method::Get, "/h");

impl Service {
    /// Calls `GET /h`.
    pub fn service(&self) -> ServiceRequest {
        ServiceRequest {
            request: self.client.call(&SERVICE),
        }
    }
}

/// Request of [`Service::service`](Service::service).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceRequest {
    request: crate::core::Request,
}

crate::core::request! {
    ServiceRequest(SERVICE) => empty(()) {}
}
