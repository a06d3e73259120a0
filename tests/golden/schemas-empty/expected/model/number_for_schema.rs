/// The schema `NumberForSchema`.
pub type NumberForSchema = crate::core::Value;
