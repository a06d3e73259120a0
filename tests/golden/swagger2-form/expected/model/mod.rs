//! One file a schema.

mod operations_create_login;
mod operations_create_upload;

pub use self::operations_create_login::*;
pub use self::operations_create_upload::*;
