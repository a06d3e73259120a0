use std::collections::BTreeMap;

/// The schema `One`.
pub type One = BTreeMap<String, String>;
