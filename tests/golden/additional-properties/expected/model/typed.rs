use std::collections::BTreeMap;

/// The schema `Typed`.
pub type Typed = BTreeMap<String, i64>;
