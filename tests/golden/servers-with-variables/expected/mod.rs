//! Golden

pub mod operations;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "doc",
    "https://eu.example.com:8443",
    "/v2",
);
