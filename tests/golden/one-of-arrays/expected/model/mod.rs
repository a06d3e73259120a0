//! One file a schema.

mod lists;
mod one_or_many;

pub use self::lists::*;
pub use self::one_or_many::*;
