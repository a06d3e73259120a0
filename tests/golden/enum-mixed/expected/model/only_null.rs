use crate::core::Value;

/// The schema `OnlyNull`.
pub type OnlyNull = Value;
