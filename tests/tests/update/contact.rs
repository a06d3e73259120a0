//! The first contact: documents for the same paths in which everything else is called differently.

use std::collections::BTreeMap;

use generator::name::NameLock;
use serde_json::{Map, Value, json};

use crate::host::{Host, snapshot};
use crate::support::copy::Copy;
use crate::support::{cargo_with, put, read, relative, root, walk};
use crate::versions::updated;

/// Gives schemas, operations, parameters and tags other names.
fn renamed(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let renamed = members.iter().map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    ("$ref", Value::String(target)) => reference(target),
                    ("definitions" | "schemas", Value::Object(schemas)) => keys(schemas, schema),
                    ("paths", Value::Object(paths)) => keys(paths, path),
                    ("operationId", Value::String(id)) => format!("{id}_usingVendorName").into(),
                    ("tags", Value::Array(tags)) => tags.iter().map(tag).collect(),
                    ("parameters", Value::Array(parameters)) => parameters.iter().map(parameter).collect(),
                    (_, value) => renamed(value),
                };
                (key.clone(), value)
            });
            Value::Object(renamed.collect())
        }
        Value::Array(items) => items.iter().map(renamed).collect(),
        other => other.clone(),
    }
}

fn keys(members: &Map<String, Value>, name: fn(&str) -> String) -> Value {
    members
        .iter()
        .map(|(key, value)| (name(key), renamed(value)))
        .collect::<Map<_, _>>()
        .into()
}

fn schema(name: &str) -> String {
    format!("Api.{name}ViewModel")
}

fn reference(target: &str) -> Value {
    match target.rsplit_once('/') {
        Some((place, name)) if place.ends_with("definitions") || place.ends_with("schemas") => {
            format!("{place}/{}", schema(name)).into()
        }
        _ => target.into(),
    }
}

fn path(template: &str) -> String {
    template.replace('}', "Param}")
}

fn tag(tag: &Value) -> Value {
    match tag {
        Value::String(name) => format!("{name} (v1)").into(),
        other => renamed(other),
    }
}

fn parameter(parameter: &Value) -> Value {
    let mut new = renamed(parameter);
    let name = parameter["name"].as_str().unwrap_or_default();
    match parameter["in"].as_str() {
        Some("path") => new["name"] = format!("{name}Param").into(),
        Some("query") => new["name"] = format!("vendor_{name}").into(),
        _ => {}
    }
    new
}

/// OpenAPI 3.0 → Swagger 2.0, as far as these documents go.
fn as_swagger(document: &Value) -> Value {
    let server = document["servers"][0]["url"].as_str().unwrap_or_default();
    let (host, base) = server
        .trim_start_matches("https://")
        .split_once('/')
        .unwrap_or((server, ""));
    let mut swagger = json!({
        "swagger": "2.0",
        "info": document["info"],
        "host": host,
        "basePath": format!("/{base}"),
        "schemes": ["https"],
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "definitions": document["components"]["schemas"],
    });
    let mut paths = document["paths"].clone();
    for item in paths
        .as_object_mut()
        .into_iter()
        .flat_map(|paths| paths.values_mut())
    {
        for operation in item
            .as_object_mut()
            .into_iter()
            .flat_map(|item| item.values_mut())
        {
            swagger_operation(operation);
        }
    }
    swagger["paths"] = paths;
    let text = swagger
        .to_string()
        .replace("#/components/schemas/", "#/definitions/");
    serde_json::from_str(&text).expect("json")
}

fn swagger_operation(operation: &mut Value) {
    let Some(members) = operation.as_object_mut() else {
        return;
    };
    let mut parameters: Vec<Value> = members
        .get("parameters")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for parameter in &mut parameters {
        if let Some(Value::Object(schema)) = parameter
            .as_object_mut()
            .and_then(|members| members.remove("schema"))
        {
            parameter.as_object_mut().expect("a parameter").extend(schema);
        }
    }
    if let Some(body) = members.remove("requestBody") {
        let schema = body["content"]["application/json"]["schema"].clone();
        parameters.push(json!({ "name": "payload", "in": "body", "required": body["required"] == true, "schema": schema }));
    }
    members.insert("parameters".into(), parameters.into());
    for response in members["responses"]
        .as_object_mut()
        .into_iter()
        .flat_map(|all| all.values_mut())
    {
        let Some(response) = response.as_object_mut() else {
            continue;
        };
        if let Some(content) = response.remove("content")
            && content["application/json"]["schema"].is_object()
        {
            response.insert("schema".into(), content["application/json"]["schema"].clone());
        }
    }
}

/// The base in every path instead of in the server's address.
fn base_in_paths(document: &Value, base: &str) -> Value {
    let mut moved = document.clone();
    let paths = document["paths"].as_object().expect("paths").iter();
    moved["paths"] = paths
        .map(|(path, item)| (format!("{base}{path}"), item.clone()))
        .collect::<Map<_, _>>()
        .into();
    moved["basePath"] = "/".into();
    moved
}

/// What the vendor may have in truth.
fn documents() -> BTreeMap<String, Value> {
    let mut documents: BTreeMap<String, Value> = BTreeMap::new();
    for (slug, document) in snapshot() {
        let mut other = renamed(&document);
        match slug.as_str() {
            // Another dialect.
            "products" | "workflow" => other = as_swagger(&other),
            // Another way to say where it is.
            "tickets" => other = base_in_paths(&other, "/tickets"),
            // Not there.
            "smart-forms" => continue,
            _ => {}
        }
        documents.insert(slug, other);
    }
    documents.insert(
        "Relatórios & métricas (β)".to_owned(),
        json!({
            "swagger": "2.0",
            "info": { "title": "Reports", "version": "v1" },
            "host": "reports.example.com",
            "paths": { "/all/{type}": { "get": {
                "parameters": [
                    { "name": "type", "in": "path", "required": true, "type": "string" },
                    { "name": "self", "in": "query", "type": "string" },
                ],
                "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/Option" } } },
            } } },
            "definitions": { "Option": { "type": "object", "properties": { "match": { "type": "string" } } } },
        }),
    );
    documents
}

/// Makes the client crate of the copy a workspace of its own, and lets cargo check it with warnings denied.
fn compiles(copy: &Copy) {
    let mut manifest: toml::Table = read(&root().join("Cargo.toml")).parse().expect("the manifest");
    let workspace = manifest["workspace"].as_table_mut().expect("a workspace");
    workspace.remove("default-members");
    workspace.insert("members".into(), vec!["generated-client"].into());
    put(&copy.path("Cargo.toml"), manifest.to_string());
    put(&copy.path("Cargo.lock"), read(&root().join("Cargo.lock")));
    // The manifest names them; they are not compiled, for they are written by hand.
    for folder in ["benches", "examples", "tests"] {
        let mut paths = Vec::new();
        walk(&root().join("generated-client").join(folder), &mut paths);
        for path in paths {
            put(&copy.path(&relative(&root(), &path)), read(&path));
        }
    }
    let (fine, output) = cargo_with(
        &[
            "clippy",
            "--offline",
            "--quiet",
            "--lib",
            "--package",
            "octadesk",
            "--",
            "-D",
            "warnings",
        ],
        &copy.path(""),
        &[],
    );
    assert!(fine, "{output}");
}

fn names(copy: &Copy) -> NameLock {
    let path = copy.path("spec/names.toml");
    NameLock::parse(&path, &read(&path)).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn everything_is_called_differently() {
    let copy = Copy::new();
    let before = names(&copy);
    let host = Host::new(&documents());
    let report = updated(&copy, &["--docs-url", &host.docs()]);
    assert_eq!(report["fetch"]["missing"], json!(["smart-forms"]));
    let after = names(&copy);
    let renamed: Vec<_> = before
        .operations
        .iter()
        .filter(|(identity, name)| after.operations.get(*identity) != Some(*name))
        // An overlay adds it to a place that is called differently now.
        .filter(|(identity, _)| *identity != "login POST /attachments/upload")
        .collect();
    assert!(renamed.is_empty(), "{renamed:?}");
    assert_eq!(after.services["relatorios-metricas-b"], "relatorios_metricas_b");
    assert!(
        report["unsettled"]
            .as_array()
            .is_some_and(|unsettled| !unsettled.is_empty())
    );
    assert!(
        report["names"]["successors"]
            .as_array()
            .is_some_and(|lines| lines.len() > 20),
        "{}",
        report["names"]["successors"]
    );
    compiles(&copy);

    // As spec/README.md says: the lines that keep the old names are pasted, what no longer fits is mended, here by removing it.
    let mut text = read(&copy.path("spec/names.toml"));
    for line in report["names"]["successors"].as_array().expect("successors") {
        let (identity, name, was) = (&line["identity"], &line["name"], &line["was"]);
        let old = format!("{identity} = {name}\n");
        assert!(text.contains(&old), "{old}");
        text = text.replace(&old, &format!("{identity} = {was}\n"));
    }
    put(&copy.path("spec/names.toml"), text);
    std::fs::remove_dir_all(copy.path("spec/overlays")).expect("overlays");
    std::fs::remove_file(copy.path("spec/client.toml")).expect("client.toml");
    let ended = copy.run(&["generate"]);
    assert_eq!(ended.code, Some(0), "{}", ended.output);
    let ended = copy.run(&["check"]);
    assert_eq!(ended.code, Some(0), "{}", ended.output);
    compiles(&copy);
}
