/// The schema `TupleItems`.
pub type TupleItems = Vec<String>;
