/// The schema `Nested`.
pub type Nested = Vec<Vec<f64>>;
