//! Golden

pub mod operations;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "doc",
    "https://path.example.com",
    "/p",
);
