//! One file a schema.

mod ab;
mod bc;
mod minus_minus_minus;
mod plus_plus_plus;
mod schema;
mod value1st;

pub use self::ab::*;
pub use self::bc::*;
pub use self::minus_minus_minus::*;
pub use self::plus_plus_plus::*;
pub use self::schema::*;
pub use self::value1st::*;
