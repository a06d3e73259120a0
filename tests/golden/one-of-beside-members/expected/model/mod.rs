//! One file a schema.

mod contact;
mod event;

pub use self::contact::*;
pub use self::event::*;
