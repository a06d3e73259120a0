use serde_json::{Value, json};

use super::{Input, Report, Rule, Rust, Section, Wire, compare_inputs};

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "servers": [{ "url": "https://api.example.com/v1" }],
        "paths": {
            "/pets": {
                "get": {
                    "operationId": "listPets",
                    "tags": ["pets"],
                    "summary": "Lists pets.",
                    "parameters": [
                        { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 100 } },
                        { "name": "kind", "in": "query", "schema": { "$ref": "#/components/schemas/Kind" } }
                    ],
                    "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                        "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } } }
                },
                "post": {
                    "operationId": "createPet",
                    "tags": ["pets"],
                    "requestBody": { "required": true, "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/NewPet" } } } },
                    "responses": { "201": { "description": "", "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/Pet" } } } } }
                }
            },
            "/pets/{id}": {
                "get": {
                    "operationId": "getPet",
                    "tags": ["pets"],
                    "summary": "Gets a pet.",
                    "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                    "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                        "$ref": "#/components/schemas/Pet" } } } } }
                }
            }
        },
        "components": { "schemas": {
            "Kind": { "type": "string", "enum": ["cat", "dog"] },
            "NewPet": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "note": { "type": "string" },
                "kind": { "$ref": "#/components/schemas/Kind" } } },
            "Pet": { "type": "object", "required": ["id"], "properties": {
                "id": { "type": "string" },
                "name": { "type": "string", "description": "Its name." },
                "age": { "type": "integer", "nullable": true },
                "kind": { "$ref": "#/components/schemas/Kind" } } }
        } }
    })
}

fn report(old: &Value, new: &Value) -> Report {
    let bytes = |value: &Value| value.to_string().into_bytes();
    let (old, new) = Input::from_bytes("pets", &bytes(old), &bytes(new)).expect("both are documents");
    compare_inputs(&old, &new)
}

/// Puts a value at a pointer; null removes what is there.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut document = document();
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let key = key.replace("~1", "/");
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("{pointer}: no such place"));
        match (parent, value) {
            (Value::Object(members), Value::Null) => drop(members.remove(&key).expect("is there")),
            (Value::Object(members), value) => drop(members.insert(key, value.clone())),
            (Value::Array(items), Value::Null) => drop(items.remove(key.parse().expect("an index"))),
            (Value::Array(items), value) => items.push(value.clone()),
            _ => panic!("{pointer}: no container"),
        }
    }
    document
}

const GET: &str = "/paths/~1pets/get";
const PET: &str = "/components/schemas/Pet/properties";
const NEW: &str = "/components/schemas/NewPet";

/// The rule, what is changed where, and what that is.
type Case = (Rule, Vec<(String, Value)>, Wire, Rust);

#[test]
fn each_change_has_its_class_in_both_views() {
    let text = || json!({ "type": "string" });
    let optional = json!({ "name": "q", "in": "query", "schema": { "type": "string" } });
    let required = json!({ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } });
    let cases: Vec<Case> = vec![
        (
            Rule::ApiRemovedWithoutDeprecation,
            vec![(GET.into(), Value::Null)],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::NewOptionalRequestParameter,
            vec![(format!("{GET}/parameters/-"), optional)],
            Wire::None,
            Rust::Minor,
        ),
        (
            Rule::NewRequiredRequestParameter,
            vec![(format!("{GET}/parameters/-"), required)],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::RequestParameterRemoved,
            vec![(format!("{GET}/parameters/0"), Value::Null)],
            Wire::Warning,
            Rust::Major,
        ),
        (
            Rule::RequestParameterBecameRequired,
            vec![(format!("{GET}/parameters/0/required"), json!(true))],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::RequestParameterTypeChanged,
            vec![(format!("{GET}/parameters/0/schema"), text())],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::RequestConstraintTightened,
            vec![(format!("{GET}/parameters/0/schema/maximum"), json!(50))],
            Wire::Breaking,
            Rust::None,
        ),
        (
            Rule::ResponseOptionalPropertyAdded,
            vec![(format!("{PET}/color"), text())],
            Wire::None,
            Rust::Minor,
        ),
        (
            Rule::ResponseOptionalPropertyRemoved,
            vec![(format!("{PET}/name"), Value::Null)],
            Wire::Warning,
            Rust::Major,
        ),
        (
            Rule::ResponsePropertyTypeChanged,
            vec![(format!("{PET}/name/type"), json!("integer"))],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::ResponsePropertyBecameNotNullable,
            vec![(format!("{PET}/age/nullable"), json!(false))],
            Wire::None,
            Rust::None,
        ),
        (
            Rule::ResponsePropertyBecameNullable,
            vec![(format!("{PET}/name/nullable"), json!(true))],
            Wire::Breaking,
            Rust::None,
        ),
        (
            Rule::ResponsePropertyBecameOptional,
            vec![("/components/schemas/Pet/required".into(), json!([]))],
            Wire::Breaking,
            Rust::None,
        ),
        (
            Rule::NewOptionalRequestProperty,
            vec![(format!("{NEW}/properties/color"), text())],
            Wire::None,
            Rust::Minor,
        ),
        (
            Rule::RequestPropertyRemoved,
            vec![(format!("{NEW}/properties/note"), Value::Null)],
            Wire::Warning,
            Rust::Major,
        ),
        (
            Rule::RequestPropertyBecameRequired,
            vec![(format!("{NEW}/required"), json!(["name", "note"]))],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::RequestPropertyBecameOptional,
            vec![(format!("{NEW}/required"), json!([]))],
            Wire::None,
            Rust::Major,
        ),
        (
            Rule::RequestPropertyEnumValueRemoved,
            vec![("/components/schemas/Kind/enum/1".into(), Value::Null)],
            Wire::Breaking,
            Rust::Major,
        ),
        (
            Rule::ResponsePropertyEnumValueAdded,
            vec![("/components/schemas/Kind/enum/-".into(), json!("bird"))],
            Wire::Warning,
            Rust::Minor,
        ),
        (
            Rule::ApiOperationIdChanged,
            vec![(format!("{GET}/operationId"), json!("other"))],
            Wire::None,
            Rust::None,
        ),
        (
            Rule::EndpointDeprecated,
            vec![(format!("{GET}/deprecated"), json!(true))],
            Wire::None,
            Rust::Minor,
        ),
        (
            Rule::ApiSecurityRemoved,
            vec![(format!("{GET}/security"), json!([]))],
            Wire::None,
            Rust::Patch,
        ),
        (
            Rule::ServerChanged,
            vec![(
                "/servers".into(),
                json!([{ "url": "https://api.example.com/v2" }]),
            )],
            Wire::Warning,
            Rust::Patch,
        ),
        (
            Rule::RequestBodyRemoved,
            vec![("/paths/~1pets/post/requestBody".into(), Value::Null)],
            Wire::Warning,
            Rust::Major,
        ),
        (
            Rule::RequestBodyBecameOptional,
            vec![("/paths/~1pets/post/requestBody/required".into(), json!(false))],
            Wire::None,
            Rust::Major,
        ),
        (
            Rule::DescriptionChanged,
            vec![(format!("{PET}/name/description"), json!("The name."))],
            Wire::None,
            Rust::Patch,
        ),
    ];
    for (rule, changes, wire, rust) in cases {
        let changes: Vec<(&str, Value)> = changes
            .iter()
            .map(|(at, value)| (at.as_str(), value.clone()))
            .collect();
        let report = report(&document(), &with(&changes));
        let found = report.changes().iter().find(|change| change.rule == rule);
        let found = found.unwrap_or_else(|| panic!("{rule}: {}", report.text()));
        assert_eq!(
            (found.wire, found.rust),
            (wire, rust),
            "{rule}: {}",
            report.text()
        );
    }
}

#[test]
fn one_change_is_reported_once() {
    let color = json!({ "type": "string" });
    let report = report(&document(), &with(&[(&format!("{PET}/color"), color)]));
    assert_eq!(report.changes().len(), 1, "{}", report.text());
    let change = &report.changes()[0];
    assert_eq!(
        change.operations,
        ["GET /v1/pets", "POST /v1/pets", "GET /v1/pets/{id}"]
    );
    assert_eq!(
        change.new.as_deref(),
        Some("#/components/schemas/Pet/properties/color")
    );
    assert_eq!(change.file.as_deref(), Some("pets/model/pet.rs"));
    assert_eq!(change.items.len(), 1);
    assert_eq!(report.verdict(), Rust::Minor);
}

#[test]
fn what_is_only_renamed_is_told_as_that() {
    let text = document().to_string();
    let schema = text
        .replace("schemas/Pet\"", "schemas/Animal\"")
        .replace("\"Pet\":", "\"Animal\":");
    let schema = report(&document(), &serde_json::from_str(&schema).expect("JSON"));
    let rules: Vec<_> = schema
        .changes()
        .iter()
        .map(|change| (change.rule, change.wire, change.rust))
        .collect();
    assert_eq!(
        rules,
        [(Rule::SchemaRenamed, Wire::None, Rust::Major)],
        "{}",
        schema.text()
    );

    let path = text.replace("/pets/{id}", "/animals/{id}");
    let path = report(&document(), &serde_json::from_str(&path).expect("JSON"));
    let rules: Vec<_> = path
        .changes()
        .iter()
        .map(|change| (change.rule, change.wire))
        .collect();
    assert_eq!(rules, [(Rule::ApiPathChanged, Wire::Breaking)], "{}", path.text());

    let parameter = text.replace("/pets/{id}", "/pets/{petId}").replace(
        "{\"in\":\"path\",\"name\":\"id\"",
        "{\"in\":\"path\",\"name\":\"petId\"",
    );
    assert_ne!(text, parameter);
    let parameter = report(&document(), &serde_json::from_str(&parameter).expect("JSON"));
    assert_eq!(
        (parameter.wire(), parameter.verdict()),
        (Wire::None, Rust::Patch),
        "{}",
        parameter.text()
    );

    let property = text.replace(
        "\"description\":\"Its name.\"",
        "\"description\":\"Its name.\",\"maxLength\":3",
    );
    let property = property.replacen("\"name\":{\"description\"", "\"title\":{\"description\"", 1);
    let property = report(&document(), &serde_json::from_str(&property).expect("JSON"));
    assert!(
        property
            .changes()
            .iter()
            .any(|change| change.rule == Rule::PropertyRenamed),
        "{}",
        property.text()
    );
}

#[test]
fn other_bytes_with_the_same_meaning_are_told_as_that() {
    let text = format!("{:#}", document());
    let (old, new) =
        Input::from_bytes("pets", document().to_string().as_bytes(), text.as_bytes()).expect("documents");
    let report = compare_inputs(&old, &new);
    assert_eq!(report.verdict(), Rust::None);
    assert_eq!(report.changes().len(), 1);
    assert_eq!(report.changes()[0].section, Section::Bytes);
    assert!(
        report.changes()[0]
            .text
            .contains("order of keys or white space only")
    );
    let (old, new) = Input::from_bytes("pets", text.as_bytes(), text.as_bytes()).expect("documents");
    assert!(compare_inputs(&old, &new).is_empty());
}

#[test]
fn fingerprints_do_not_depend_on_other_changes() {
    let color = (format!("{PET}/color"), json!({ "type": "string" }));
    let gone = (format!("{PET}/age"), Value::Null);
    let alone = report(&document(), &with(&[(&color.0, color.1.clone())]));
    let both = report(&document(), &with(&[(&color.0, color.1), (&gone.0, gone.1)]));
    assert!(both.has(&alone.changes()[0].fingerprint));
    assert_eq!(both.changes().len(), 2);
}

#[test]
fn markdown_stays_short_enough_for_github() {
    let mut new = document();
    for number in 0..2000 {
        new["components"]["schemas"]["Pet"]["properties"][format!("property{number}")] =
            json!({ "type": "string" });
    }
    let report = report(&document(), &new);
    assert_eq!(report.changes().len(), 2000);
    let markdown = report.markdown();
    assert!(markdown.chars().count() < 65_536);
    assert!(markdown.contains("more changes do not fit here"));
    let all = report.full_markdown();
    for change in report.changes() {
        assert!(all.contains(&change.fingerprint));
    }
}

#[test]
fn folders_bring_their_pages() {
    let folder = |document: &Value, client: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let upstream = folder.path().join("upstream");
        std::fs::create_dir(&upstream).expect("a folder");
        std::fs::write(upstream.join("pets.json"), document.to_string()).expect("is written");
        std::fs::write(folder.path().join("client.toml"), client).expect("is written");
        folder
    };
    let mut document = document();
    document["paths"]["/pets"]["get"]["parameters"]
        .as_array_mut()
        .expect("parameters")
        .push(json!({ "name": "page", "in": "query", "schema": { "type": "integer" } }));
    let paged = folder(
        &document,
        "[operation.\"pets GET /pets\".paging]\npage = \"page\"\n",
    );
    let bare = folder(&document, "");
    let compare = |old: &tempfile::TempDir, new: &tempfile::TempDir| {
        super::compare(old.path(), new.path()).expect("both are snapshots")
    };
    assert!(compare(&paged, &paged).changes().is_empty());
    assert_eq!(compare(&bare, &paged).verdict(), Rust::Minor);
    assert_eq!(compare(&paged, &bare).verdict(), Rust::Major);
}
