//! One file a schema.

mod error;
mod macro_;

pub use self::error::*;
pub use self::macro_::*;
