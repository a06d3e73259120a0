//! One file a schema.

mod error;
mod smart_form;

pub use self::error::*;
pub use self::smart_form::*;
