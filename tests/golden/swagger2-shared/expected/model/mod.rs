//! One file a schema.

mod error;
mod thing;

pub use self::error::*;
pub use self::thing::*;
