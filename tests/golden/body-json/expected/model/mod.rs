//! One file a schema.

mod operations_several;
mod operations_vendor;

pub use self::operations_several::*;
pub use self::operations_vendor::*;
