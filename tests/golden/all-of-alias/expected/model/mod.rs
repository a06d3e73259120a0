//! One file a schema.

mod cart;
mod money;
mod price;
mod reference;

pub use self::cart::*;
pub use self::money::*;
pub use self::price::*;
pub use self::reference::*;
