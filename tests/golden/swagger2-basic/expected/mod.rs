//! Pets

mod model;
pub mod pets;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new(
    "doc",
    "https://api.example.com",
    "/v2",
);
