/// The schema `Wrong`.
pub type Wrong = i64;
