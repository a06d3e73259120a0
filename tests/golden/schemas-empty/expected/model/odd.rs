use crate::core::Value;

/// The schema `Odd`.
pub type Odd = Value;
