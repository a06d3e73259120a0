//! One file a schema.

mod descricao;
mod gu_ke;
mod polzovatel;

pub use self::descricao::*;
pub use self::gu_ke::*;
pub use self::polzovatel::*;
