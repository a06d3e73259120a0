//! Names: whatever a document calls its things, identifiers are valid, unique and stay.

use std::collections::BTreeSet;
use std::path::Path;

use generator::name::{Handles, NameLock, PreviousNames};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{Made, SLUG, generate_all};

/// Texts that come close to each other once they are words, and any others.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("type"),
        Just("Type"),
        Just("TYPE"),
        Just("ty_pe"),
        Just("tyPe"),
        Just("self"),
        Just("Self"),
        Just("_"),
        Just("id"),
        Just("ID"),
        Just("Id"),
        Just("id2"),
        Just("2"),
        Just("1"),
        Just("+"),
        Just("-"),
        Just(" "),
        Just("."),
        Just("/"),
        Just("é"),
        Just("e\u{301}"),
        Just("日本"),
        Just("🦀"),
        Just("\u{202e}"),
        Just("\u{0}"),
        Just("\""),
        Just("\\"),
        Just("`"),
        Just("<b>"),
        Just("*/"),
        Just("Option"),
        Just("new"),
        Just("set"),
        Just("request"),
        Just("send"),
        Just("UnknownValue"),
        Just("mod"),
        Just("model"),
        Just("core"),
        Just("gen"),
        Just("async"),
        Just("r#"),
        Just("{"),
        Just("}"),
        Just("$"),
        Just("~1"),
        Just("%2F"),
        Just("Response"),
    ];
    let pieces = proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat());
    prop_oneof![
        4 => pieces,
        1 => ".{0,12}",
        1 => "[a-zA-Z_]{1,6}",
        1 => ("[a-z]{1,3}", 50..400_usize).prop_map(|(text, count)| text.repeat(count)),
    ]
}

fn texts() -> impl Strategy<Value = BTreeSet<String>> {
    proptest::collection::btree_set(text(), 1..10)
}

/// A document that calls everything by these texts.
fn document(texts: &BTreeSet<String>) -> Vec<u8> {
    let members: Map<String, Value> = texts
        .iter()
        .map(|text| (text.clone(), json!({ "type": "string" })))
        .collect();
    let schemas: Map<String, Value> = texts
        .iter()
        .map(|text| {
            let schema = json!({
                "type": "object",
                "properties": { "all": { "type": "object", "properties": members }, "inline": { "type": "string", "enum": texts } },
            });
            (text.clone(), schema)
        })
        .collect();
    let parameters: Vec<Value> = texts
        .iter()
        .flat_map(|text| {
            ["query", "header", "cookie"]
                .map(|place| json!({ "name": text, "in": place, "schema": { "type": "string" } }))
        })
        .collect();
    let paths: Map<String, Value> = texts
        .iter()
        .map(|text| {
            let operation = json!({
                "operationId": text, "tags": [text], "parameters": parameters,
                "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": members } } } },
                "responses": { "200": { "description": text } },
            });
            let bytes: String = text.bytes().take(20).map(|byte| format!("{byte:02x}")).collect();
            (format!("/{bytes}{}/{{{text}}}", text.len()), json!({ "post": operation }))
        })
        .collect();
    let document = json!({ "openapi": "3.0.3", "paths": paths, "components": { "schemas": schemas } });
    document.to_string().into_bytes()
}

fn made(texts: &BTreeSet<String>, handles: Handles, lock: &NameLock) -> Made {
    generate_all([(SLUG, document(texts).as_slice())], handles, lock)
        .unwrap_or_else(|error| panic!("{error}"))
}

fn assert_unique<'n>(what: &str, names: impl IntoIterator<Item = &'n String>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(
            syn::parse_str::<syn::Ident>(name).is_ok() && name.is_ascii() && name.len() <= 80,
            "{what} {name:?} is no identifier"
        );
        assert!(
            seen.insert(name.to_ascii_lowercase()),
            "{what} {name} stands twice"
        );
    }
}

proptest! {
    #![proptest_config(crate::config(40))]

    #[test]
    fn names_are_valid_and_unique(texts in texts(), per_tag in any::<bool>()) {
        let handles = if per_tag { Handles::PerTag } else { Handles::PerDocument };
        let made = made(&texts, handles, &NameLock::default());
        for names in &made.names.services {
            assert_unique("type", &names.types);
            names.members.iter().for_each(|members| assert_unique("member", members));
            names.operations.iter().for_each(|operation| {
                assert_unique("parameter", operation.parameters.iter().chain([&operation.body]));
            });
            assert_unique("tag", names.tags.iter().map(|tag| &tag.module));
            if !per_tag {
                assert_unique("method", names.operations.iter().map(|operation| &operation.method));
                assert_unique("request", names.operations.iter().map(|o| &o.request).chain(&names.types));
            }
        }
        assert_unique_paths(&made);
    }

    #[test]
    fn what_is_added_renames_nothing(texts in texts(), added in text()) {
        let before = made(&texts, Handles::PerDocument, &NameLock::default());
        let parse = || {
            let (toml, lock) = (Path::new("names.toml"), Path::new("names.lock"));
            let previous = PreviousNames::parse(lock, &before.names.lock.previous.to_text())?;
            Ok(NameLock { previous, ..NameLock::parse(toml, &before.names.lock.to_text())? })
        };
        let lock = parse().unwrap_or_else(|error: generator::Error| panic!("{error}"));
        prop_assert_eq!(&lock, &before.names.lock);
        let again = made(&texts, Handles::PerDocument, &lock);
        prop_assert_eq!(before.text(), again.text());
        let mut more = texts.clone();
        more.insert(added);
        // Members are recorded where a clash was settled or a person chose; what is recorded stays.
        let (before, after) = (&before.names.lock, &made(&more, Handles::PerDocument, &lock).names.lock);
        for (before, after) in [
            (&before.services, &after.services),
            (&before.operations, &after.operations),
            (&before.schemas, &after.schemas),
            (&before.members, &after.members),
        ] {
            for (identity, name) in before {
                prop_assert_eq!(Some(name), after.get(identity), "{}", identity);
            }
        }
    }
}

/// Files whose names differ by case alone are one file on some systems; some names are devices there.
fn assert_unique_paths(made: &Made) {
    let mut seen = BTreeSet::new();
    for file in &made.files {
        let stem = file
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        assert!(!["con", "prn", "aux", "nul"].contains(&stem), "{}", file.path);
        assert!(file.path.is_ascii() && file.path.len() < 200, "{}", file.path);
        assert!(
            seen.insert(file.path.to_ascii_lowercase()),
            "{} stands twice",
            file.path
        );
    }
}
