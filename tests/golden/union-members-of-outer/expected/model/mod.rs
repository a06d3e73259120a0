//! One file a schema.

mod inner;
mod outer;

pub use self::inner::*;
pub use self::outer::*;
