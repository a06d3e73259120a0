//! One file a schema.

mod error_body;

pub use self::error_body::*;
