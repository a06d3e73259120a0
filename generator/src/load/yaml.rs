//! YAML text → value. Keys become text as they are written; the budget stops alias bombs.

use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_saphyr::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};

use super::json::Reader;
use super::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::Diagnostics;

pub(super) fn parse(text: &str, diagnostics: &mut Diagnostics) -> Result<Value, String> {
    // The reader's own budget is the one that counts; the parser's is for configuration files.
    let options = serde_saphyr::options! {
        strict_booleans: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_events: 4 * MAX_NODES,
            max_depth: MAX_DEPTH + 1,
            max_merge_keys: MAX_NODES,
            enforce_alias_anchor_ratio: false,
        },
    };
    let (value, reader) =
        serde_saphyr::with_deserializer_from_str_with_options(text, options, |deserializer| {
            let mut reader = Reader::yaml(text);
            let value = reader.by_ref().deserialize(deserializer)?;
            Ok((value, reader))
        })
        .map_err(|error| error.to_string())?;
    reader.report(diagnostics);
    Ok(value)
}
