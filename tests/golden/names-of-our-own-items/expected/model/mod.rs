//! One file a schema.

mod builder;
mod client;
mod core;
mod doc;
mod new;
mod new_request;
mod service;
mod unknown_value;

pub use self::builder::*;
pub use self::client::*;
pub use self::core::*;
pub use self::doc::*;
pub use self::new::*;
pub use self::new_request::*;
pub use self::service::*;
pub use self::unknown_value::*;
