use std::collections::BTreeMap;

use crate::core::Value;

/// The schema `Json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Json {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A list.
    JsonList(Vec<Json>),
    /// An object.
    JsonMap(BTreeMap<String, Json>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Json {
        Text(String),
        Number(f64),
        JsonList(Vec<Json>),
        JsonMap(BTreeMap<String, Json>),
    }
}
