//! One file a schema.

mod base;
mod derived;
mod itself;

pub use self::base::*;
pub use self::derived::*;
pub use self::itself::*;
