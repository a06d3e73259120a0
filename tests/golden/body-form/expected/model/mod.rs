//! One file a schema.

mod operations_token;

pub use self::operations_token::*;
