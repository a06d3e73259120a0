//! One file a schema.

mod json;
mod tree;

pub use self::json::*;
pub use self::tree::*;
