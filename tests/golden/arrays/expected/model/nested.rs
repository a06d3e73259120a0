/// The schema `Nested`.
pub type Nested = ::std::vec::Vec<::std::vec::Vec<f64>>;
