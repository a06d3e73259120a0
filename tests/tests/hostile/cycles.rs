//! References that lead back to where they came from, and chains that are very long.

use serde_json::{Map, Value, json};

use crate::program::new_crate;

fn document(schemas: Value) -> String {
    json!({ "openapi": "3.1.0", "paths": {}, "components": { "schemas": schemas } }).to_string()
}

fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Schemas `A0` … made of their number, as an object.
fn chain(count: usize, make: impl Fn(usize) -> Value) -> String {
    let schemas: Map<String, Value> = (0..count)
        .map(|number| (format!("A{number}"), make(number)))
        .collect();
    document(schemas.into())
}

fn next(number: usize, count: usize) -> Value {
    schema(&format!("A{}", (number + 1) % count))
}

#[test]
fn schemas_of_every_kind_that_are_made_of_themselves() {
    let itself = schema("A");
    for body in [
        itself.clone(),
        json!({ "allOf": [itself] }),
        json!({ "oneOf": [itself] }),
        json!({ "anyOf": [itself, { "type": "string" }] }),
        json!({ "oneOf": [itself, itself], "properties": { "a": itself } }),
        json!({ "allOf": [itself, { "oneOf": [itself, { "type": "object", "properties": { "b": itself } }] }] }),
        json!({ "type": "array", "items": itself }),
        json!({ "type": "object", "additionalProperties": itself }),
        json!({ "patternProperties": { "^a": itself }, "properties": { "a": itself }, "additionalProperties": itself }),
        json!({ "not": itself, "if": itself, "items": [itself] }),
        json!({ "discriminator": { "propertyName": "a" }, "oneOf": [itself, schema("B")] }),
        json!({ "discriminator": { "propertyName": "a" }, "allOf": [itself], "properties": { "a": { "type": "string" } } }),
        json!({ "$ref": "#/components/schemas/A/properties/a", "properties": { "a": itself } }),
        json!({ "properties": { "a": { "$ref": "#/components/schemas/A/properties/a" } } }),
        json!({ "properties": { "a": { "$ref": "#" } } }),
        json!({ "properties": { "a": { "$ref": "#/components" } } }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/A/allOf/0" }] }),
        json!({ "$defs": { "x": itself }, "$ref": "#/components/schemas/A/$defs/x" }),
    ] {
        let other = json!({ "allOf": [schema("A")], "properties": { "c": schema("A") } });
        new_crate(document(json!({ "A": body, "B": other }))).made();
    }
}

#[test]
fn everything_else_that_refers_to_itself() {
    let back = |kind: &str, name: &str| json!({ "$ref": format!("#/components/{kind}/{name}") });
    let pair = |kind: &str| json!({ "A": back(kind, "B"), "B": back(kind, "A"), "C": back(kind, "C") });
    let kinds = [
        "parameters",
        "responses",
        "requestBodies",
        "headers",
        "pathItems",
        "securitySchemes",
    ];
    let components: Map<String, Value> = kinds
        .iter()
        .map(|kind| ((*kind).to_owned(), pair(kind)))
        .collect();
    let operation = json!({
        "parameters": [back("parameters", "A"), back("parameters", "C")],
        "requestBody": back("requestBodies", "A"),
        "responses": { "200": back("responses", "A"), "404": back("responses", "C") },
    });
    let document = json!({
        "openapi": "3.1.0",
        "components": components,
        "paths": {
            "/a": { "get": operation, "parameters": [back("parameters", "B")] },
            "/b": back("pathItems", "A"),
            "/c": { "$ref": "#/paths/~1d" },
            "/d": { "$ref": "#/paths/~1c" },
            "/e": { "get": { "responses": { "200": { "$ref": "#/paths/~1e/get/responses/200" } } } },
        },
    });
    new_crate(document.to_string()).made();
}

#[test]
fn long_cycles() {
    const COUNT: usize = 1_000;
    new_crate(chain(COUNT, |number| next(number, COUNT))).made();
    new_crate(chain(
        COUNT,
        |number| json!({ "type": "array", "items": next(number, COUNT) }),
    ))
    .made();
    new_crate(chain(
        COUNT,
        |number| json!({ "properties": { "next": next(number, COUNT) } }),
    ))
    .made();
    new_crate(chain(
        300,
        |number| json!({ "oneOf": [next(number, 300), { "type": "integer" }] }),
    ))
    .made();
    new_crate(chain(
        100,
        |number| json!({ "allOf": [next(number, 100)], "properties": { format!("p{number}"): {} } }),
    ))
    .made();
}

#[test]
fn a_chain_of_extensions_does_not_overflow() {
    let ended = new_crate(chain(
        1_500,
        |number| json!({ "allOf": [schema(&format!("A{}", number + 1))], "required": ["a"] }),
    ));
    assert!(matches!(ended.code, Some(0 | 3)), "{}", ended.output);
}

#[test]
fn unions_of_unions_do_not_multiply() {
    let level = |number: usize| {
        let alternatives = [
            schema(&format!("A{}", number + 1)),
            schema(&format!("A{}", number + 2)),
        ];
        json!({ "properties": { format!("p{number}"): { "type": "string" } }, "oneOf": alternatives })
    };
    let mut schemas: Map<String, Value> = (0..40)
        .map(|number| (format!("A{number}"), level(number)))
        .collect();
    for (name, member) in [("A40", "x"), ("A41", "y")] {
        schemas.insert(
            name.to_owned(),
            json!({ "properties": { member: { "type": "string" } } }),
        );
    }
    let ended = new_crate(document(schemas.into()));
    assert!(matches!(ended.code, Some(0 | 3)), "{}", ended.output);
}

#[test]
fn extensions_of_extensions_do_not_multiply() {
    // Every member doubles what it extends: 2^40 ways to the same few members.
    let ended = new_crate(chain(40, |number| {
        let parent = schema(&format!("A{}", number + 1));
        json!({ "allOf": [parent, parent, { "allOf": [parent] }], "properties": { format!("p{number}"): { "type": "string" } } })
    }));
    assert!(matches!(ended.code, Some(0 | 3)), "{}", ended.output);
}

#[test]
fn a_request_that_has_no_value_has_a_call_all_the_same() {
    let body = |name: &str| {
        json!({ "post": { "requestBody": { "required": true, "content": { "application/json": { "schema": schema(name) } } },
            "responses": { "204": { "description": "" } } } })
    };
    let required = |name: &str| json!({ "type": "object", "required": ["a", "b"], "properties": { "a": schema(name), "b": schema(name) } });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "paths": { "/a": body("A"), "/b": body("B") },
        "components": { "schemas": { "A": required("A"), "B": required("C"), "C": required("B") } },
    });
    let made = crate::support::generate(document.to_string().as_bytes()).expect("is generated");
    let calls = generator::calls::calls(&made.api, &made.code).expect("is Rust");
    assert_eq!(
        calls.text.matches("Call {").count() + calls.text.matches("Call::").count(),
        2,
        "{}",
        calls.text
    );
}
