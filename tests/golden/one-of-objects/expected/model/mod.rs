//! One file a schema.

mod shape;

pub use self::shape::*;
