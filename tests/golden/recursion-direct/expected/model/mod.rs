//! One file a schema.

mod node;

pub use self::node::*;
