//! Golden

mod model;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
