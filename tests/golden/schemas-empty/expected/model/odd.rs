/// The schema `Odd`.
pub type Odd = crate::core::Value;
