use crate::core::Value;

/// The schema `NoItems`.
pub type NoItems = Vec<Value>;
