//! One file a schema.

mod a;
mod b;
mod error;
mod operations_code_and_range;

pub use self::a::*;
pub use self::b::*;
pub use self::error::*;
pub use self::operations_code_and_range::*;
