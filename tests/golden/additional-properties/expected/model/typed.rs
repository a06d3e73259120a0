/// The schema `Typed`.
pub type Typed = ::std::collections::BTreeMap<::std::string::String, i64>;
