//! One file a schema.

mod holder;
mod nested;
mod no_items;
mod of_objects;
mod tuple;
mod tuple_items;

pub use self::holder::*;
pub use self::nested::*;
pub use self::no_items::*;
pub use self::of_objects::*;
pub use self::tuple::*;
pub use self::tuple_items::*;
