/// The schema `FreeSchema`.
pub type FreeSchema = crate::core::Object;
