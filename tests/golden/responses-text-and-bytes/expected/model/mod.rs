//! One file a schema.

mod operations_wildcard;

pub use self::operations_wildcard::*;
