/// The schema `One`.
pub type One = ::std::collections::BTreeMap<::std::string::String, ::std::string::String>;
