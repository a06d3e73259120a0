//! One file a schema.

mod defaults;

pub use self::defaults::*;
