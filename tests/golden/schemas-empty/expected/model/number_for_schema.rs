use crate::core::Value;

/// The schema `NumberForSchema`.
pub type NumberForSchema = Value;
