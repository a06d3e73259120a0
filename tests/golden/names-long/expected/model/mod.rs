//! One file a schema.

mod long_name_long_name_long_name_long_name_long_name_long_48af413f;
mod long_name_long_name_long_name_long_name_long_name_long_846b3ffb;

pub use self::long_name_long_name_long_name_long_name_long_name_long_48af413f::*;
pub use self::long_name_long_name_long_name_long_name_long_name_long_846b3ffb::*;
