//! One file a schema.

mod old;

pub use self::old::*;
