//! One file a schema.

mod filter;
mod operations_search;

pub use self::filter::*;
pub use self::operations_search::*;
