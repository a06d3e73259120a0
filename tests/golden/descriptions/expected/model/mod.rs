//! One file a schema.

mod choice;
mod plain;

pub use self::choice::*;
pub use self::plain::*;
