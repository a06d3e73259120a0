//! One file a schema.

mod company;
mod company_features;
mod company_model;
mod help_center;

pub use self::company::*;
pub use self::company_features::*;
pub use self::company_model::*;
pub use self::help_center::*;
