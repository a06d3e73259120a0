//! One file a schema.

mod job;
mod operations_start;
mod result;

pub use self::job::*;
pub use self::operations_start::*;
pub use self::result::*;
