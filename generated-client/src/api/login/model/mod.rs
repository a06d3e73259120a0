//! One file a schema.

mod login_request;
mod login_response;
mod reset_password_response;
mod upload;

pub use self::login_request::*;
pub use self::login_response::*;
pub use self::reset_password_response::*;
pub use self::upload::*;
