//! One file a schema.

mod codes;

pub use self::codes::*;
