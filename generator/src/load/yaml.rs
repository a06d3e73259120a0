//! YAML text → value. Keys become text as they are written; the budget stops alias bombs.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::json::Reader;
use crate::pointer::Pointer;

pub(super) fn parse(text: &str) -> Result<Value, String> {
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::with_deserializer_from_str_with_options(text, options, |deserializer| {
        let mut reader = Reader {
            pointer: Pointer::root(),
            depth: 0,
            nodes: 0,
            duplicates: Vec::new(),
        };
        reader.by_ref().deserialize(deserializer)
    })
    .map_err(|error| error.to_string())
}
