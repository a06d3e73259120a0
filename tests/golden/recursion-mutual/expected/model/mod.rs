//! One file a schema.

mod a;
mod b;
mod c;
mod leaf;

pub use self::a::*;
pub use self::b::*;
pub use self::c::*;
pub use self::leaf::*;
