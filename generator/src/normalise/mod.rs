//! Any dialect → one canonical form: OpenAPI 3.0.3 with only the keywords that generation reads.
//!
//! Passes, in order, each idempotent:
//!
//! 1. [`swagger2`]: Swagger 2.0 → the same statements in OpenAPI 3.0 words.
//! 2. [`hoist`]: what is referred to but does not stand under `#/components/<kind>/<name>` moves there.
//! 3. [`shape`]: every node gets the form that the specification gives it: versions' spellings become one
//!    (`type: [T, "null"]`, `const`, `x-nullable`), what has no meaning here or is malformed goes, with a diagnostic.

pub mod hoist;
mod openapi;
mod schema;
pub mod shape;
pub mod swagger2;

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::load::{Dialect, Loaded};

/// Brings a document to the canonical form.
///
/// # Errors
/// When the document has no usable `paths` object at all.
pub fn normalise(document: &str, loaded: Loaded, diagnostics: &mut Diagnostics) -> Result<Value, Error> {
    let mut value = loaded.value;
    if loaded.dialect == Dialect::Swagger2 {
        value = swagger2::convert(value, diagnostics);
    }
    hoist::hoist(&mut value, diagnostics);
    shape::shape(document, value, diagnostics)
}

/// Removes a member and gives it when it is an object; anything else is dropped.
fn take_object(
    object: &mut serde_json::Map<String, Value>,
    key: &str,
) -> Option<serde_json::Map<String, Value>> {
    match object.remove(key) {
        Some(Value::Object(inner)) => Some(inner),
        _ => None,
    }
}

/// Removes a member and gives it when it is an array.
fn take_array(object: &mut serde_json::Map<String, Value>, key: &str) -> Option<Vec<Value>> {
    match object.remove(key) {
        Some(Value::Array(items)) => Some(items),
        _ => None,
    }
}

/// Removes a member and gives it as text; numbers and booleans are spelled out.
fn take_text(object: &mut serde_json::Map<String, Value>, key: &str) -> Option<String> {
    match object.remove(key) {
        Some(Value::String(text)) => Some(text),
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::Bool(flag)) => Some(flag.to_string()),
        _ => None,
    }
}
