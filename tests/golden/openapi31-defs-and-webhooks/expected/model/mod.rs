//! One file a schema.

mod order;
mod order_line;

pub use self::order::*;
pub use self::order_line::*;
