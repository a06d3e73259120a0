/// The schema `NotText`.
pub type NotText = crate::core::Value;
