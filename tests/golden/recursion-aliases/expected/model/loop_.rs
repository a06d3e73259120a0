/// The schema `Loop`.
pub type Loop = crate::core::Value;
