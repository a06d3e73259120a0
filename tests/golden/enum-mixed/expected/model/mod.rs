//! One file a schema.

mod booleans;
mod holder;
mod mixed;
mod no_type;
mod only_null;
mod structured;
mod with_null;

pub use self::booleans::*;
pub use self::holder::*;
pub use self::mixed::*;
pub use self::no_type::*;
pub use self::only_null::*;
pub use self::structured::*;
pub use self::with_null::*;
