use crate::core::Value;

/// The schema `Pong`.
pub type Pong = Value;
