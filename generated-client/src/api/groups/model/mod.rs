//! One file a schema.

mod error;
mod group;

pub use self::error::*;
pub use self::group::*;
