//! One file a schema.

mod a;
mod b;
mod c;

pub use self::a::*;
pub use self::b::*;
pub use self::c::*;
