/// The schema `Ping`.
pub type Ping = crate::core::Value;
