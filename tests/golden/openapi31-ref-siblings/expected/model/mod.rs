//! One file a schema.

mod base;
mod user;

pub use self::base::*;
pub use self::user::*;
