//! Canonical document → typed document.

use openapiv3::{Components, OpenAPI, Paths};
use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, Stage};
use crate::pointer::Pointer;

/// Gives the canonical document its types.
///
/// # Errors
/// When a node does not have the form that OpenAPI 3.0 gives it, with its pointer.
pub fn parse(document: &str, value: Value) -> Result<OpenAPI, Error> {
    if let Some(parsed) = in_halves(&value) {
        crate::pool::free(value);
        return Ok(parsed);
    }
    // Once more, with an eye on the place: that costs time, which only a failure is worth.
    serde_path_to_error::deserialize(value).map_err(|error| {
        let pointer = error.path().iter().fold(Pointer::root(), |pointer, segment| {
            use serde_path_to_error::Segment;
            match segment {
                Segment::Map { key } => pointer.join(key),
                Segment::Seq { index } => pointer.join(index),
                Segment::Enum { .. } | Segment::Unknown => pointer,
            }
        });
        Error::new(Stage::Parse, document, error.inner().to_string()).at(pointer)
    })
}

/// Paths and the rest side by side: they are about equally large.
fn in_halves(value: &Value) -> Option<OpenAPI> {
    let root = value.as_object()?;
    let paths = || Paths::deserialize(root.get("paths")?).ok();
    let rest = || {
        let mut rest: serde_json::Map<String, Value> = serde_json::Map::new();
        for (key, value) in root
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "paths" | "components"))
        {
            rest.insert(key.clone(), value.clone());
        }
        rest.insert("paths".to_owned(), Value::Object(serde_json::Map::new()));
        let mut parsed = OpenAPI::deserialize(&Value::Object(rest)).ok()?;
        parsed.components = root
            .get("components")
            .map(Option::<Components>::deserialize)
            .transpose()
            .ok()?
            .flatten();
        Some(parsed)
    };
    let (paths, rest) = rayon::join(paths, rest);
    let mut parsed = rest?;
    parsed.paths = paths?;
    Some(parsed)
}
