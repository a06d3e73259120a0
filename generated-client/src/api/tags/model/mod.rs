//! One file a schema.

mod tag;
mod tag_create;
mod tag_create_result;

pub use self::tag::*;
pub use self::tag_create::*;
pub use self::tag_create_result::*;
