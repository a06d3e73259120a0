//! One file a schema.

mod operations_upload;
mod upload;

pub use self::operations_upload::*;
pub use self::upload::*;
