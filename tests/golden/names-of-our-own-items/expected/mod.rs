//! Golden

pub mod api2;
pub mod builder;
pub mod client;
pub mod core2;
mod model;
pub mod model2;
pub mod operations;
pub mod request;
pub mod service;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
