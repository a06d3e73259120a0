//! Golden

pub mod many;
pub mod operations;
pub mod other;
pub mod single;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
