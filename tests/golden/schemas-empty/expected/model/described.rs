use crate::core::Value;

/// Anything at all.
pub type Described = Value;
