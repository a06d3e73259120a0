//! One file a schema.

mod holder;

pub use self::holder::*;
