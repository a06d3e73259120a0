//! One file a schema.

mod described;
mod holder;
mod nothing;
mod null;
mod number_for_schema;
mod object;
mod odd;

pub use self::described::*;
pub use self::holder::*;
pub use self::nothing::*;
pub use self::null::*;
pub use self::number_for_schema::*;
pub use self::object::*;
pub use self::odd::*;
