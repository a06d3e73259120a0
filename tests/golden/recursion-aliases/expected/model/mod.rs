//! One file a schema.

mod dictionary;
mod loop_;
mod nested;
mod ping;
mod pong;
mod union_;
mod wrapper;

pub use self::dictionary::*;
pub use self::loop_::*;
pub use self::nested::*;
pub use self::ping::*;
pub use self::pong::*;
pub use self::union_::*;
pub use self::wrapper::*;
