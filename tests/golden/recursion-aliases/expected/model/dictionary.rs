use std::collections::BTreeMap;

/// The schema `Dictionary`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dictionary(pub BTreeMap<String, Dictionary>);

crate::core::newtype! {
    Dictionary(BTreeMap<String, Dictionary>)
}
