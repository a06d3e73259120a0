//! One file a schema.

mod workflow_status;

pub use self::workflow_status::*;
