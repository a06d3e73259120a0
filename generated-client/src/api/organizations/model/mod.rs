//! One file a schema.

mod organization;
mod phone_contact;
mod phone_contact_type;

pub use self::organization::*;
pub use self::phone_contact::*;
pub use self::phone_contact_type::*;
