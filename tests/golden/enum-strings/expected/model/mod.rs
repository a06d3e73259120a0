//! One file a schema.

mod case;
mod names;
mod plain;
mod reordered;
mod single;
mod symbols;
mod twice;
mod unquoted;

pub use self::case::*;
pub use self::names::*;
pub use self::plain::*;
pub use self::reordered::*;
pub use self::single::*;
pub use self::symbols::*;
pub use self::twice::*;
pub use self::unquoted::*;
