/// The schema `OnlyNull`.
pub type OnlyNull = crate::core::Value;
