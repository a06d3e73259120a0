//! One file a schema.

mod error;
mod workflow_status;

pub use self::error::*;
pub use self::workflow_status::*;
