//! A cargo feature for each service, so that a build compiles only what it calls.
//!
//! The feature `services` lists them all. It is the record of what the generator wrote into a manifest: what it lists and is
//! no service any more goes, everything else in the manifest is left as it is.

use std::collections::BTreeSet;

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use crate::error::{Error, Stage};

/// The feature that stands for all services.
const ALL: &str = "services";

/// Features of the runtime, which no service's may be called like.
pub const RUNTIME_FEATURES: [&str; 10] = [
    ALL,
    "blocking",
    "default",
    "native-tls",
    "reqwest-client",
    "rustls",
    "stream",
    "test-util",
    "tracing",
    "wasm",
];

/// The feature of the service with this module.
pub(crate) fn feature(module: &str) -> String {
    let name = module.trim_end_matches('_').replace('_', "-");
    if RUNTIME_FEATURES.contains(&name.as_str()) {
        format!("service-{name}")
    } else {
        name
    }
}

/// A client crate's manifest with the features of its services; a crate of one document has none.
///
/// # Errors
/// When the manifest is not TOML, or its features are not a table.
pub fn service_features(manifest: &str, services: &[&str]) -> Result<String, Error> {
    let wrong = |message: String| Error::new(Stage::Print, "Cargo.toml", message);
    let mut document: DocumentMut = manifest
        .parse()
        .map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
    let features = document
        .entry("features")
        .or_insert_with(|| Item::Table(Table::new()))
        .as_table_mut()
        .ok_or_else(|| wrong("`features` is no table".to_owned()))?;
    let old: Vec<String> = features
        .get(ALL)
        .and_then(Item::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    for name in &old {
        features.remove(name);
    }
    if services.is_empty() {
        features.remove(ALL);
        if let Some(default) = features.get_mut("default").and_then(Item::as_array_mut) {
            default.retain(|name| name.as_str() != Some(ALL));
            default.fmt();
        }
        return Ok(document.to_string());
    }
    let new: BTreeSet<&str> = services.iter().copied().collect();
    let mut all = Array::new();
    for name in &new {
        let mut value = Value::from(*name);
        value.decor_mut().set_prefix("\n    ");
        all.push_formatted(value);
    }
    all.set_trailing("\n");
    all.set_trailing_comma(true);
    features[ALL] = Item::Value(Value::Array(all));
    for name in new {
        features[name] = Item::Value(Value::Array(Array::new()));
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "\
[package]
name = \"x\" # a comment

[features]
default = [\"services\", \"stream\"]
# Streams.
stream = []

[dependencies]
a = \"1\"
";

    #[test]
    fn features_come_and_go_and_the_rest_stays() {
        let first =
            service_features(MANIFEST, &["custom-fields", "tickets", "service-stream"]).expect("TOML");
        assert_eq!(
            first,
            "\
[package]
name = \"x\" # a comment

[features]
default = [\"services\", \"stream\"]
# Streams.
stream = []
services = [
    \"custom-fields\",
    \"service-stream\",
    \"tickets\",
]
custom-fields = []
service-stream = []
tickets = []

[dependencies]
a = \"1\"
"
        );
        let same = service_features(&first, &["custom-fields", "tickets", "service-stream"]).expect("TOML");
        assert_eq!(same, first);
        let second = service_features(&first, &["persons", "tickets"]).expect("TOML");
        assert!(
            second.contains(
                "services = [\n    \"persons\",\n    \"tickets\",\n]\npersons = []\ntickets = []\n"
            )
        );
        assert!(!second.contains("custom-fields"), "{second}");
    }

    #[test]
    fn a_crate_of_one_document_has_none() {
        let first = service_features(MANIFEST, &["tickets"]).expect("TOML");
        assert_eq!(
            service_features(&first, &[]).expect("TOML"),
            MANIFEST.replace("\"services\", ", "")
        );
    }

    #[test]
    fn a_service_takes_no_feature_of_the_runtime() {
        assert_eq!(feature("custom_fields"), "custom-fields");
        assert_eq!(feature("stream"), "service-stream");
    }

    #[test]
    fn a_manifest_that_is_none_is_refused() {
        for text in ["[features", "features = 1"] {
            assert!(service_features(text, &[]).is_err(), "{text}");
        }
    }
}
