//! One file a schema.

mod deep;
mod deep_inline;

pub use self::deep::*;
pub use self::deep_inline::*;
