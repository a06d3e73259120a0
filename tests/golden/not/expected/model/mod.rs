//! One file a schema.

mod holder;
mod not_text;

pub use self::holder::*;
pub use self::not_text::*;
