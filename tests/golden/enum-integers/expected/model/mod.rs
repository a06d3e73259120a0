//! One file a schema.

mod dot_net;
mod named;
mod number;
mod plain;
mod wrong;

pub use self::dot_net::*;
pub use self::named::*;
pub use self::number::*;
pub use self::plain::*;
pub use self::wrong::*;
