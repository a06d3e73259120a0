//! A cargo feature for each service of a crate.

mod support;

use generator::File;
use generator::features::RUNTIME_FEATURES;
use generator::name::Handles;
use support::{generate_crate, read, root};
use toml::Table;

const THINGS: &str = r#"{"openapi": "3.0.3", "info": {"title": "Things", "version": "1"}, "paths": {
    "/things": {"get": {"responses": {"204": {"description": ""}}}}
}}"#;

fn features(manifest: &str) -> Table {
    let manifest: Table = manifest.parse().expect("TOML");
    manifest["features"].as_table().expect("features").clone()
}

fn names(features: &Table, of: &str) -> Vec<String> {
    let list = features.get(of).and_then(toml::Value::as_array);
    let names = list.into_iter().flatten().filter_map(toml::Value::as_str);
    names.map(str::to_owned).collect()
}

fn text<'a>(files: &'a [File], path: &str) -> &'a str {
    let file = files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no {path}")).text
}

/// A service that is called like a feature of the runtime gets another name for its own.
#[test]
fn the_generator_knows_the_features_of_the_runtime() {
    let features = features(&read(&root().join("generated-client/Cargo.toml")));
    let services = names(&features, "services");
    assert!(services.len() > 10);
    for name in features.keys().filter(|name| !services.contains(name)) {
        assert!(
            RUNTIME_FEATURES.contains(&name.as_str()),
            "add {name:?} to RUNTIME_FEATURES of the generator"
        );
    }
}

#[test]
fn a_crate_of_several_documents_has_a_feature_for_each() {
    let documents = [("my things", THINGS.as_bytes()), ("stream", THINGS.as_bytes())];
    let files = generate_crate("things", documents, Handles::PerDocument).expect("a crate");
    let features = features(text(&files, "Cargo.toml"));
    assert_eq!(names(&features, "services"), ["my-things", "service-stream"]);
    assert!(names(&features, "default").contains(&"services".to_owned()));
    assert!(!features.contains_key("tickets"), "{features}");
    let module = text(&files, "src/api/mod.rs");
    for line in [
        "#[cfg(feature = \"my-things\")]\npub mod my_things;",
        "#[cfg(feature = \"service-stream\")]\npub mod stream;",
    ] {
        assert!(module.contains(line), "{module}");
    }
}

#[test]
fn a_crate_of_one_document_has_none_for_it() {
    let documents = [("things", THINGS.as_bytes())];
    let files = generate_crate("things", documents, Handles::PerTag).expect("a crate");
    let features = features(text(&files, "Cargo.toml"));
    assert!(!features.contains_key("services"), "{features}");
    assert!(
        features
            .keys()
            .all(|name| RUNTIME_FEATURES.contains(&name.as_str()))
    );
    assert!(!text(&files, "src/api/mod.rs").contains("feature"));
}
