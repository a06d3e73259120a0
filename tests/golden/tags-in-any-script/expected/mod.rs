//! Golden

pub mod acoes_automaticas;
pub mod crab;
pub mod dot_dot_slash_dot_dot;
pub mod gu_ke;
pub mod minus_minus_minus;
pub mod mod_;
pub mod model2;
pub mod polzovateli;
pub mod type2;
pub mod type_;
pub mod value_1_number;

static SERVICE: crate::core::Service = crate::core::Service::new("doc", "", "");
