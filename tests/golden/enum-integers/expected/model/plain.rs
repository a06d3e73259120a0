/// The schema `Plain`.
pub type Plain = i64;
