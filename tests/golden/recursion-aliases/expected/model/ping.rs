use crate::core::Value;

/// The schema `Ping`.
pub type Ping = Value;
