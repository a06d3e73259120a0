use crate::core::Value;

/// The schema `Structured`.
pub type Structured = Value;
