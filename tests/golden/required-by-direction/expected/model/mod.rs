//! One file a schema.

mod both;
mod received;
mod sent;
mod unused;

pub use self::both::*;
pub use self::received::*;
pub use self::sent::*;
pub use self::unused::*;
