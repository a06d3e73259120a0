//! One file a schema.

mod user;

pub use self::user::*;
