//! One file a schema.

mod product;
mod product_group;
mod product_member;

pub use self::product::*;
pub use self::product_group::*;
pub use self::product_member::*;
