//! One file a schema.

mod cat;
mod dog;
mod pet;

pub use self::cat::*;
pub use self::dog::*;
pub use self::pet::*;
