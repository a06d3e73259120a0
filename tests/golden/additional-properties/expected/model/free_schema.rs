use crate::core::Object;

/// The schema `FreeSchema`.
pub type FreeSchema = Object;
