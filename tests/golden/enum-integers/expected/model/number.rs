/// The schema `Number`.
pub type Number = f64;
