use crate::core::Value;

/// The schema `Loop`.
pub type Loop = Value;
