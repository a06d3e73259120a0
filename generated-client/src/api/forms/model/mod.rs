//! One file a schema.

mod form;
mod form_field;
mod rendered_form;

pub use self::form::*;
pub use self::form_field::*;
pub use self::rendered_form::*;
