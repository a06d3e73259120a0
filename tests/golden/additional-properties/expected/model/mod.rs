//! One file a schema.

mod beside_any;
mod beside_typed;
mod closed;
mod free;
mod free_schema;
mod map_of_lists;
mod objects;
mod typed;

pub use self::beside_any::*;
pub use self::beside_typed::*;
pub use self::closed::*;
pub use self::free::*;
pub use self::free_schema::*;
pub use self::map_of_lists::*;
pub use self::objects::*;
pub use self::typed::*;
