//! One file a schema.

mod group;

pub use self::group::*;
