//! One file a schema.

mod subject;
mod topic_group;

pub use self::subject::*;
pub use self::topic_group::*;
