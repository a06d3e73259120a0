//! One file a schema.

mod custom_field;
mod custom_field_type;
mod domain_type;

pub use self::custom_field::*;
pub use self::custom_field_type::*;
pub use self::domain_type::*;
