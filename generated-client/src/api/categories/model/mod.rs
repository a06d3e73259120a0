//! One file a schema.

mod error;
mod subject;
mod topic_group;

pub use self::error::*;
pub use self::subject::*;
pub use self::topic_group::*;
