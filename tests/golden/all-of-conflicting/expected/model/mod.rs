//! One file a schema.

mod base;
mod narrowed;

pub use self::base::*;
pub use self::narrowed::*;
