//! Golden

mod model;
pub mod orders;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
