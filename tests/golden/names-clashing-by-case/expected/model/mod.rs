//! One file a schema.

mod tick_et2;
mod tick_et4;
mod tick_et_inner;
mod ticket;
mod ticket3;
mod ticket5;

pub use self::tick_et2::*;
pub use self::tick_et4::*;
pub use self::tick_et_inner::*;
pub use self::ticket::*;
pub use self::ticket3::*;
pub use self::ticket5::*;
