/// Anything at all.
pub type Described = crate::core::Value;
