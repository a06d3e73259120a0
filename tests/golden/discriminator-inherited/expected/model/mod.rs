//! One file a schema.

mod cat;
mod lion;
mod owner;
mod pet;

pub use self::cat::*;
pub use self::lion::*;
pub use self::owner::*;
pub use self::pet::*;
