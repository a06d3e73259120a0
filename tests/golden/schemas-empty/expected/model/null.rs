use crate::core::Value;

/// The schema `Null`.
pub type Null = Value;
