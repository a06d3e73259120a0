//! One file a schema.

mod holder;
mod part;

pub use self::holder::*;
pub use self::part::*;
