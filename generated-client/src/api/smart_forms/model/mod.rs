//! One file a schema.

mod smart_form;

pub use self::smart_form::*;
