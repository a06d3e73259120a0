use std::collections::BTreeMap;

/// The schema `MapOfLists`.
pub type MapOfLists = BTreeMap<String, Vec<String>>;
