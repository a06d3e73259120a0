//! One file a schema.

mod company;
mod error;
mod help_center;

pub use self::company::*;
pub use self::error::*;
pub use self::help_center::*;
