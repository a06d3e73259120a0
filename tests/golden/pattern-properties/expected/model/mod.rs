//! One file a schema.

mod beside;
mod one;
mod two;

pub use self::beside::*;
pub use self::one::*;
pub use self::two::*;
