/// The schema `Pong`.
pub type Pong = super::Ping;
