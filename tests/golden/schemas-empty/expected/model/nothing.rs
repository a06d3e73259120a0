use crate::core::Value;

/// The schema `Nothing`.
pub type Nothing = Value;
