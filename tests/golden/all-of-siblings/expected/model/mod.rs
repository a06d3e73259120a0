//! One file a schema.

mod base;
mod derived;

pub use self::base::*;
pub use self::derived::*;
