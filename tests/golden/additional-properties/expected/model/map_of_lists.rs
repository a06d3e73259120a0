/// The schema `MapOfLists`.
pub type MapOfLists = ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>;
