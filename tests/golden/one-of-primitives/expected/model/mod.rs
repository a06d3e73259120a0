//! One file a schema.

mod id;
mod known;
mod moment;
mod same;
mod two;

pub use self::id::*;
pub use self::known::*;
pub use self::moment::*;
pub use self::same::*;
pub use self::two::*;
