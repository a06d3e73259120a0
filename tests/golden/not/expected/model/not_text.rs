use crate::core::Value;

/// The schema `NotText`.
pub type NotText = Value;
