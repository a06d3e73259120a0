use std::collections::BTreeMap;

use crate::core::Value;

/// The schema `Two`.
pub type Two = BTreeMap<String, TwoValue>;

/// A value of the schema [`Two`](super::Two).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TwoValue {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    TwoValue {
        Text(String),
        Integer(i64),
    }
}
