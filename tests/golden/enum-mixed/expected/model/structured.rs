/// The schema `Structured`.
pub type Structured = crate::core::Value;
