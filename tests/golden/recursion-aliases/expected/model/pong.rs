/// The schema `Pong`.
pub type Pong = crate::core::Value;
