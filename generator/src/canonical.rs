//! One form for each JSON value, and its hash.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// SHA-256 of a document's meaning: compact JSON with sorted keys.
#[must_use]
pub fn canonical_sha256(value: &Value) -> String {
    sha256(canonical_json(value).as_bytes())
}

/// Compact JSON with sorted keys.
#[must_use]
pub fn canonical_json(value: &Value) -> String {
    sorted(value).to_string()
}

/// Indented JSON with sorted keys and a final newline: the form in which a snapshot is stored.
#[must_use]
pub fn stored_json(value: &Value) -> String {
    format!("{:#}\n", sorted(value))
}

/// The same value with the keys of every object in order, whatever map serde_json was built with.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            members
                .into_iter()
                .map(|(key, value)| (key.clone(), sorted(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
