//! One file a schema.

mod types;

pub use self::types::*;
