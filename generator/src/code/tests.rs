//! Documentation that no document writes; the rest is seen in the golden cases.

use serde_json::{Value, json};

use super::{Crate, TypeItem, build};
use crate::Document;
use crate::ir::Api;
use crate::name::{Handles, NameLock, name};

fn built(document: Value) -> Crate {
    let document = Document::read("doc", "", document.to_string().as_bytes(), None).expect("a document");
    let (service, _) = crate::lower::lower(document, &NameLock::default()).expect("a service");
    let mut api = Api::default();
    api.services.push(service);
    let names = name(&api, Handles::PerTag, &NameLock::default()).expect("names");
    build(&api, &names)
}

fn items(krate: &Crate) -> impl Iterator<Item = &TypeItem> {
    krate.services[0].files.iter().flat_map(|file| &file.items)
}

#[test]
fn a_schema_without_a_name_tells_what_it_is_a_part_of() {
    let object = |properties: Value| json!({"type": "object", "properties": properties});
    let text = json!({"type": "string", "enum": ["a", "b"]});
    let list = json!({"type": "array", "items": text});
    let json = |schema: Value| json!({"application/json": {"schema": schema}});
    let krate = built(json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {"/pets/{id}": {"post": {
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
                {"name": "order", "in": "query", "schema": text},
            ],
            "requestBody": {"content": json(object(json!({"a": {"type": "string"}})))},
            "responses": {"200": {"description": "", "content": json(
                json!({"type": "array", "items": object(json!({"b": {"type": "string"}}))})
            )}},
        }}},
        "components": {"schemas": {"Pet": object(json!({"kind": {"type": "string", "enum": ["c"]}, "marks": list}))}},
    }));
    let mut docs: Vec<&str> = items(&krate).map(|item| item.docs[0].as_str()).collect();
    docs.sort_unstable();
    assert_eq!(
        docs,
        [
            "An item of the property `marks` of [`Pet`](super::Pet).",
            "An item of the response to `POST /pets/{id}`.",
            "The body of `POST /pets/{id}`.",
            "The property `kind` of [`Pet`](super::Pet).",
            "The query parameter `order` of `POST /pets/{id}`.",
            "The schema `Pet`.",
        ]
    );
}

/// The lines on failures of an operation with these responses.
fn failures(mut responses: Value) -> Vec<String> {
    responses["204"] = json!({"description": ""});
    let krate = built(json!({
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {"/": {"get": {"responses": responses}}},
        "components": {"schemas": {"A": {"type": "object"}, "B": {"type": "object", "properties": {"b": {"type": "string"}}}}},
    }));
    let docs = krate.services[0].tags[0].operations[0].method.docs.clone();
    docs.into_iter()
        .skip_while(|line| line != "# Errors")
        .skip(2)
        .collect()
}

#[test]
fn failures_tell_what_a_caller_can_use() {
    let failure = |description: &str, schema: &str| json!({"description": description, "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}});
    assert_eq!(
        failures(json!({"default": {"description": "Unexpected error"}})),
        [""; 0]
    );
    assert_eq!(
        failures(json!({"404": failure("No such pet.", "A"), "default": failure("Any failure.", "A")})),
        [
            "* 404: No such pet.",
            "",
            "[`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`A`](super::A).",
        ]
    );
    assert_eq!(
        failures(
            json!({"404": failure("No such pet.", "A"), "409": {"description": ""}, "default": failure("", "B")})
        ),
        [
            "* 404, [`A`](super::A): No such pet.",
            "* 409",
            "* other statuses: [`B`](super::B)",
            "",
            "[`Error::body_as`](crate::Error::body_as) decodes the body of each of these to its type.",
        ]
    );
}
