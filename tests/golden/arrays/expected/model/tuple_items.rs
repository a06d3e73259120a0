/// The schema `TupleItems`.
pub type TupleItems = ::std::vec::Vec<::std::string::String>;
