//! One file a schema.

mod macro_;

pub use self::macro_::*;
