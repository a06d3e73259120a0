//! One file a schema.

mod operations_get;

pub use self::operations_get::*;
