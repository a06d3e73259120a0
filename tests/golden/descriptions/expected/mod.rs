//! Golden

mod model;
pub mod t;

pub use self::model::*;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
