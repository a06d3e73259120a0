/// The schema `Nothing`.
pub type Nothing = crate::core::Value;
