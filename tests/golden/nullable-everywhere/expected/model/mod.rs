//! One file a schema.

mod change;
mod create;
mod nullable_part;
mod operations_create_things;
mod part;
mod thing;

pub use self::change::*;
pub use self::create::*;
pub use self::nullable_part::*;
pub use self::operations_create_things::*;
pub use self::part::*;
pub use self::thing::*;
