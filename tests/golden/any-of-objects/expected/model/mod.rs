//! One file a schema.

mod both;
mod by_age;
mod by_name;
mod search;

pub use self::both::*;
pub use self::by_age::*;
pub use self::by_name::*;
pub use self::search::*;
