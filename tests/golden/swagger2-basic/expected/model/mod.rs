//! One file a schema.

mod pet;

pub use self::pet::*;
