//! One file a schema.

mod big_dog;
mod cat;
mod pet;

pub use self::big_dog::*;
pub use self::cat::*;
pub use self::pet::*;
