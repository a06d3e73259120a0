/// The schema `Null`.
pub type Null = crate::core::Value;
