//! One file a schema.

mod huge;

pub use self::huge::*;
