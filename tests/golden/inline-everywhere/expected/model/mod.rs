//! One file a schema.

mod orders_create;

pub use self::orders_create::*;
