//! Golden

mod model;

pub use self::model::*;
