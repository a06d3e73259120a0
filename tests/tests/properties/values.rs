//! The pipeline takes any JSON: it refuses or generates, it does not panic, and it does not look at the order of keys.

use std::path::Path;
use std::sync::LazyLock;

use generator::diagnostic::Diagnostics;
use generator::name::Handles;
use generator::{Stage, load};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

use crate::support::shuffle::{Random, shuffled};
use crate::support::workspace::Workspace;
use crate::support::{difference, generate, golden_cases, walk};

/// Words that mean something somewhere in a document.
const KEYS: [&str; 62] = [
    "$ref",
    "type",
    "format",
    "properties",
    "required",
    "items",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "additionalProperties",
    "patternProperties",
    "discriminator",
    "propertyName",
    "mapping",
    "nullable",
    "readOnly",
    "title",
    "description",
    "default",
    "deprecated",
    "x-nullable",
    "x-enum-varnames",
    "paths",
    "/a",
    "/a/{b}",
    "get",
    "post",
    "patch",
    "parameters",
    "name",
    "in",
    "schema",
    "content",
    "application/json",
    "multipart/form-data",
    "text/plain",
    "requestBody",
    "responses",
    "200",
    "204",
    "2XX",
    "default",
    "404",
    "headers",
    "components",
    "schemas",
    "A",
    "B",
    "definitions",
    "securitySchemes",
    "security",
    "servers",
    "url",
    "tags",
    "operationId",
    "style",
    "explode",
    "prefixItems",
    "$defs",
];

const TEXTS: [&str; 30] = [
    "string",
    "integer",
    "number",
    "boolean",
    "object",
    "array",
    "null",
    "file",
    "date-time",
    "int32",
    "binary",
    "path",
    "query",
    "header",
    "cookie",
    "body",
    "formData",
    "form",
    "deepObject",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/definitions/A",
    "#/paths/~1a",
    "#/paths/~1a/get",
    "#",
    "#/",
    "other.json",
    "",
    "A",
    "b",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        2 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        8 => proptest::sample::select(&TEXTS[..]).prop_map(Value::from),
        1 => ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 96, 8, |inner| {
        let key =
            prop_oneof![12 => proptest::sample::select(&KEYS[..]).prop_map(str::to_owned), 1 => ".{0,4}"];
        prop_oneof![
            1 => proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => proptest::collection::btree_map(key, inner, 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Any value where a document has a schema, an operation, a parameter, a response; or any value at all.
fn document() -> impl Strategy<Value = Value> {
    let place = (0..7_usize, any::<bool>());
    (value(), value(), place).prop_map(|(a, b, (place, swagger))| {
        let (paths, schemas) = match place {
            0 => return a,
            1 => (json!({}), json!({ "A": a, "B": b })),
            2 => (json!({ "/a": a, "/b": b }), json!({ "A": {}, "B": { "type": "string" } })),
            3 => (json!({ "/a": { "get": a, "post": b } }), json!({ "A": { "type": "object" } })),
            4 => (json!({ "/a": { "post": { "parameters": [a, b], "responses": {} } } }), json!({ "A": {} })),
            5 => (
                json!({ "/a/{x}": { "put": { "requestBody": { "content": a }, "responses": { "200": b } } } }),
                json!({ "A": { "properties": { "b": { "$ref": "#/components/schemas/B" } } }, "B": { "enum": [1, "a"] } }),
            ),
            _ => (a, b),
        };
        if swagger {
            json!({ "swagger": "2.0", "paths": paths, "definitions": schemas })
        } else {
            json!({ "openapi": "3.1.0", "paths": paths, "components": { "schemas": schemas } })
        }
    })
}

/// The golden documents as values, and the smaller ones of the folder that `CORPUS_DIR` names.
fn golden() -> &'static [Value] {
    static GOLDEN: LazyLock<Vec<Value>> = LazyLock::new(|| {
        let load = |bytes: &[u8]| Some(load::load("doc", bytes, &mut Diagnostics::new("doc")).ok()?.value);
        let mut documents: Vec<Vec<u8>> = golden_cases().into_iter().map(|case| case.bytes).collect();
        if let Some(folder) = std::env::var_os("CORPUS_DIR") {
            let mut paths = Vec::new();
            walk(Path::new(&folder), &mut paths);
            let texts = paths.iter().map(|path| std::fs::read(path).unwrap_or_default());
            documents.extend(texts.filter(|text| text.len() < 60_000));
        }
        documents.iter().filter_map(|bytes| load(bytes)).collect()
    });
    &GOLDEN
}

/// Every place in a value.
fn places(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                places(member, format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// A golden document in which some values have become others: of any kind, or from elsewhere in the documents.
fn damaged() -> impl Strategy<Value = Value> {
    let index = any::<proptest::sample::Index>;
    let change = (
        index(),
        index(),
        index(),
        prop_oneof![2 => Just(None), 1 => value().prop_map(Some)],
    );
    (index(), proptest::collection::vec(change, 1..6)).prop_map(|(document, changes)| {
        let mut document = document.get(golden()).clone();
        for (place, from, there, other) in changes {
            let pick = |value: &Value, index: proptest::sample::Index| {
                let mut all = Vec::new();
                places(value, String::new(), &mut all);
                index.get(&all).clone()
            };
            let source = from.get(golden());
            let other = other.or_else(|| source.pointer(&pick(source, there)).cloned());
            let place = pick(&document, place);
            if let (Some(slot), Some(other)) =
                (document.pointer_mut(&place).filter(|_| !place.is_empty()), other)
            {
                *slot = other;
            }
        }
        document
    })
}

/// The document is refused or generated, in this order of keys as in another.
fn refused_or_generated(document: &Value, seed: u64) -> Result<(), TestCaseError> {
    let made = generate(document.to_string().as_bytes());
    let other = generate(shuffled(document, &mut Random::new(seed)).as_bytes());
    match (made, other) {
        (Ok(made), Ok(other)) => {
            let difference = difference(&made.text(), &other.text());
            prop_assert!(difference.is_none(), "{}", difference.unwrap_or_default());
            prop_assert_eq!(made.findings(), other.findings());
        }
        (Err(error), other) => {
            // What the last stages refuse is their own mistake.
            let own = matches!(error.stage(), Stage::Print | Stage::Parse | Stage::Name);
            prop_assert!(!own, "{}", error);
            prop_assert_eq!(
                Some(error.to_string()),
                other.err().map(|error| error.to_string())
            );
        }
        (Ok(_), Err(error)) => prop_assert!(false, "only in another order of keys: {}", error),
    }
    Ok(())
}

proptest! {
    #![proptest_config(crate::config(512))]

    #[test]
    fn any_value_is_refused_or_generated(document in document(), seed in any::<u64>()) {
        refused_or_generated(&document, seed)?;
    }

    #[test]
    fn a_damaged_document_is_refused_or_generated(document in damaged(), seed in any::<u64>()) {
        refused_or_generated(&document, seed)?;
    }
}

#[test]
#[ignore = "compiles hundreds of modules; cargo test -p octadesk-tests --test properties -- --ignored"]
fn what_is_made_of_damaged_documents_compiles() {
    let config = crate::config(1);
    let count = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(300);
    let mut runner = TestRunner::new(config);
    let documents: Vec<(String, Vec<u8>)> = (0..count)
        .map(|number| {
            let tree = damaged()
                .new_tree(&mut runner)
                .unwrap_or_else(|error| panic!("{error}"));
            (
                format!("damaged-{number}"),
                tree.current().to_string().into_bytes(),
            )
        })
        .filter(|(_, document)| generate(document).is_ok())
        .collect();
    let documents = || {
        documents
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    };
    let mut workspace = Workspace::new();
    workspace.add("damaged-document", documents(), Handles::PerDocument);
    workspace.add("damaged-tag", documents(), Handles::PerTag);
    workspace.cargo(&["check", "--workspace", "--keep-going"]);
    println!("{} documents", documents().count());
}
