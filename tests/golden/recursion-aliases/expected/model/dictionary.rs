/// The schema `Dictionary`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dictionary(pub ::std::collections::BTreeMap<::std::string::String, super::Dictionary>);

crate::core::newtype! { Dictionary(::std::collections::BTreeMap<::std::string::String, super::Dictionary>) }
