//! Canonical document → typed document.

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, Stage};
use crate::pointer::Pointer;

/// Gives the canonical document its types.
///
/// # Errors
/// When a node does not have the form that OpenAPI 3.0 gives it, with its pointer.
pub(crate) fn parse(document: &str, value: Value) -> Result<OpenAPI, Error> {
    if let Ok(parsed) = OpenAPI::deserialize(&value) {
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
