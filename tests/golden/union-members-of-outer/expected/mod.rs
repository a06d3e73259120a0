//! t

mod model;
pub mod operations;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
