//! One file a schema.

mod error;
mod lang;
mod page;
mod real;
mod stored;

pub use self::error::*;
pub use self::lang::*;
pub use self::page::*;
pub use self::real::*;
pub use self::stored::*;
