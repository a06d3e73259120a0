//! One file a schema.

mod gen_;
mod self_;
mod type_;

pub use self::gen_::*;
pub use self::self_::*;
pub use self::type_::*;
