use serde_json::{Value, json};

use super::super::{document::Service, sample::Sampler};
use super::service;

const SEEDS: u64 = 100;

/// Every sample of every schema, over many seeds, is valid.
fn assert_conforms(service: &Service, pointer: &str) {
    for seed in 0..SEEDS {
        let value = Sampler::new(&service.document, seed).sample(pointer);
        if let Err(reason) = service.responses.check(pointer, &value) {
            panic!("{pointer}, seed {seed}: {reason}\n{value}");
        }
    }
}

fn assert_schema_conforms(schema: Value) {
    let service = service(json!({ "components": { "schemas": { "S": schema, "Node": {
        "type": "object", "required": ["name"],
        "properties": { "name": { "type": "string" }, "next": { "$ref": "#/components/schemas/Node" }, "all": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } } }
    } } } }));
    assert_conforms(&service, "/components/schemas/S");
}

#[test]
fn samples_of_all_documents_conform() {
    let mut schemas = 0;
    for document in crate::documents() {
        let service = Service::new(document).unwrap();
        let names = service
            .document
            .pointer("/components/schemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let named = names.map(|(name, _)| format!("/components/schemas/{name}"));
        let media = service
            .operations
            .iter()
            .flat_map(|operation| &operation.responses)
            .flat_map(|response| &response.media);
        for pointer in named.chain(media.filter_map(|media| media.schema.clone())) {
            schemas += 1;
            assert_conforms(&service, &pointer);
        }
    }
    assert!(schemas > 100, "{schemas}");
}

#[test]
fn every_keyword_is_obeyed() {
    for schema in [
        json!({ "type": "integer", "format": "int32" }),
        json!({ "type": "integer", "minimum": 5, "maximum": 6, "exclusiveMaximum": true }),
        json!({ "type": "integer", "minimum": -20, "maximum": 20, "multipleOf": 7 }),
        json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": true }),
        json!({ "type": "number", "minimum": 1, "maximum": 9, "multipleOf": 0.5 }),
        json!({ "type": "string", "minLength": 3, "maxLength": 5 }),
        json!({ "type": "string", "pattern": "^[a-z]{2}-\\d+$" }),
        json!({ "type": "string", "pattern": "^ALL$|^20[0-9]{2}$" }),
        json!({ "type": "string", "pattern": "[a-z]+", "minLength": 2, "maxLength": 3 }),
        json!({ "type": "string", "enum": ["a", "b"], "nullable": true }),
        json!({ "type": "string", "enum": ["a", 2, null] }),
        json!({ "type": "array", "items": { "type": "boolean" }, "minItems": 2, "maxItems": 2, "uniqueItems": true }),
        json!({ "type": "object", "additionalProperties": { "type": "integer" }, "minProperties": 2, "maxProperties": 3 }),
        json!({ "type": "object", "required": ["a"], "properties": { "b": { "type": "string" } } }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Node" }, { "required": ["size"], "properties": { "size": { "type": "integer" } } }], "nullable": true }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }, { "$ref": "#/components/schemas/Node" }] }),
        json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } }, "anyOf": [{ "$ref": "#/components/schemas/Node" }] }),
        json!({ "$ref": "#/components/schemas/Node" }),
        json!({}),
    ] {
        assert_schema_conforms(schema);
    }
}

#[test]
fn the_tag_of_a_union_is_there() {
    assert_schema_conforms(json!({
        "oneOf": [{ "$ref": "#/components/schemas/Node" }],
        "discriminator": { "propertyName": "kind", "mapping": { "node": "#/components/schemas/Node" } }
    }));
}

#[test]
fn schemas_that_speak_of_one_member_are_merged() {
    assert_schema_conforms(json!({ "allOf": [
        { "type": "object", "properties": { "a": { "type": "object" } } },
        { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Node" } } }
    ] }));
}

#[test]
fn a_schema_without_finite_values_does_not_overflow_the_stack() {
    let schema = json!({ "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#/components/schemas/S" } } });
    let service = service(json!({ "components": { "schemas": { "S": schema } } }));
    let value = Sampler::new(&service.document, 1).sample("/components/schemas/S");
    assert!(service.responses.check("/components/schemas/S", &value).is_err());
}

#[test]
fn the_same_seed_gives_the_same_sample_and_others_differ() {
    let document = generator::documents(&crate::spec_dir())
        .unwrap()
        .into_iter()
        .find(|document| document.slug == "tickets")
        .unwrap();
    let sample = |seed| Sampler::new(&document.value, seed).sample("/components/schemas/Ticket");
    assert_eq!(sample(7), sample(7));
    assert_ne!(sample(7), sample(8));
}
