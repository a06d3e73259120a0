//! One file a schema.

mod operations_get_x;

pub use self::operations_get_x::*;
