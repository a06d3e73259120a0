/// The schema `Booleans`.
pub type Booleans = bool;
