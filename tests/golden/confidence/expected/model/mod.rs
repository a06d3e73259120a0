//! One file a schema.

mod thing;

pub use self::thing::*;
