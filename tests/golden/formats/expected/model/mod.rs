//! One file a schema.

mod formats;

pub use self::formats::*;
