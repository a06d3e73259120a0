//! Documents that are too much of something.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::program::new_crate;

const HEAD: &str =
    "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, ";

fn schemas(schemas: Map<String, Value>) -> String {
    json!({ "openapi": "3.0.3", "paths": {}, "components": { "schemas": schemas } }).to_string()
}

#[test]
fn more_bytes_than_are_read() {
    let document = format!("{HEAD}\"x\": \"{}\"}}", "x".repeat(64 * 1024 * 1024));
    new_crate(document).refused("bytes");
}

#[test]
fn fifty_megabytes_of_description() {
    let text = "<b>x</b> `y` [z](javascript:z) ".repeat(50_000_000 / 31);
    let ended = new_crate(schemas(
        [(
            "A".to_owned(),
            json!({ "type": "object", "description": text, "properties": { "a": {} } }),
        )]
        .into_iter()
        .collect(),
    ));
    assert!(ended.made().text().len() < 50_000);
}

#[test]
fn fifty_megabytes_of_values() {
    let document = format!("{HEAD}\"x\": [{}0]}}", "0,".repeat(25_000_000));
    new_crate(document).refused("values");
}

#[test]
fn nesting_without_end() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [200, 100_000] {
            let inner = if open == "[" { "" } else { "0" };
            let document = format!(
                "{HEAD}\"x\": {}{inner}{}}}",
                open.repeat(depth),
                close.repeat(depth)
            );
            new_crate(document).refused("nested");
        }
        new_crate(format!("{HEAD}\"x\": {}", open.repeat(1_000_000))).refused("");
    }
    new_crate(format!("openapi: 3.0.0\npaths: {}", "[".repeat(100_000))).refused("");
    new_crate(format!("openapi: 3.0.0\npaths: {}", "- ".repeat(100_000))).refused("");
}

#[test]
fn schemas_as_deep_as_is_read() {
    let wrap = |depth: usize, wrap: &dyn Fn(usize, Value) -> Value| {
        let inner = json!({ "type": "object", "properties": { "z": { "type": "string" } } });
        let schema = (0..depth).fold(inner, |inner, level| wrap(level, inner));
        new_crate(schemas([("A".to_owned(), schema)].into_iter().collect())).made();
    };
    wrap(
        50,
        &|_, inner| json!({ "type": "object", "properties": { "a": inner } }),
    );
    wrap(50, &|_, inner| json!({ "allOf": [inner] }));
    wrap(50, &|_, inner| json!({ "type": "array", "items": inner }));
    wrap(
        50,
        &|_, inner| json!({ "type": "object", "additionalProperties": inner }),
    );
    wrap(
        35,
        &|level, inner| json!({ "properties": { format!("p{level}"): {} }, "oneOf": [inner, { "properties": { "q": {} } }] }),
    );
}

#[test]
fn bombs_of_aliases() {
    let mut lists = String::from("openapi: 3.0.0\npaths: {}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    let mut maps = String::from("openapi: 3.0.0\npaths: {}\na0: &a0 {a: x, b: x, c: x}\n");
    for n in 1..30 {
        let _ = writeln!(
            lists,
            "a{n}: &a{n} [{}]",
            vec![format!("*a{}", n - 1); 10].join(", ")
        );
        let _ = writeln!(
            maps,
            "a{n}: &a{n} {{<<: *a{0}, x: *a{0}, y: *a{0}, z: *a{0}}}",
            n - 1
        );
    }
    new_crate(lists).refused("");
    new_crate(maps).refused("");
    new_crate("openapi: 3.0.0\npaths: &a {b: *a}\n").refused("");
}

#[test]
fn enums_of_a_hundred_thousand_values() {
    let values: Vec<String> = (0..100_000).map(|number| format!("value {number}")).collect();
    let numbers: Vec<i64> = (0..100_000).collect();
    let ended = new_crate(schemas(
        [
            ("Text".to_owned(), json!({ "type": "string", "enum": values })),
            (
                "Number".to_owned(),
                json!({ "type": "integer", "enum": numbers, "x-enum-varnames": values }),
            ),
            (
                "Any".to_owned(),
                json!({ "enum": values.iter().map(|v| json!(v)).chain([json!(1)]).collect::<Vec<_>>() }),
            ),
        ]
        .into_iter()
        .collect(),
    ));
    assert!(ended.made().text().len() < 100_000);
}

#[test]
fn thousands_of_members_schemas_and_operations() {
    let members: Map<String, Value> = (0..5_000)
        .map(|n| (format!("member {n}"), json!({ "type": "string" })))
        .collect();
    new_crate(schemas(
        [("A".to_owned(), json!({ "type": "object", "properties": members }))]
            .into_iter()
            .collect(),
    ))
    .made();
    let paths: Map<String, Value> = (0..3_000)
        .map(|n| {
            (
                format!("/{n}"),
                json!({ "get": { "operationId": "same", "responses": { "200": { "description": "" } } } }),
            )
        })
        .collect();
    new_crate(json!({ "openapi": "3.0.3", "paths": paths }).to_string()).made();
}

#[test]
fn thousands_of_names_that_come_to_the_same() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let names = (0..10_000_u32).filter_map(|n| char::from_u32(0x10_ffff - n));
    new_crate(schemas(names.map(|c| (c.to_string(), object.clone())).collect())).made();
}

#[test]
fn what_grows_with_the_square_of_the_document_has_an_end() {
    // Every schema has the members of all behind it: four and a half million from 300 kilobytes.
    let chain = (0..3_000).map(|n| {
        let parent = format!("#/components/schemas/A{}", n + 1);
        (format!("A{n}"), json!({ "allOf": [{ "$ref": parent }, { "properties": { format!("p{n}"): { "type": "string" } } }] }))
    });
    new_crate(schemas(chain.collect())).refused("members");
}

/// Ordinary schemas and operations, as many as fill so many bytes.
fn ordinary(bytes: usize) -> String {
    let count = bytes / 690;
    let mut paths = Map::new();
    let mut all = Map::new();
    for n in 0..count {
        let schema = |n: usize| json!({ "$ref": format!("#/components/schemas/Thing{n}") });
        let text = json!({ "type": "string" });
        all.insert(
            format!("Thing{n}"),
            json!({ "type": "object", "description": "A thing of the catalogue, with its members.", "required": ["id"], "properties": {
                "id": text, "name": { "type": "string", "description": "Name for readers." }, "count": { "type": "integer", "format": "int32" },
                "next": schema((n * 7 + 1) % count), "tags": { "type": "array", "items": text },
            } }),
        );
        paths.insert(
            format!("/things{n}/{{id}}"),
            json!({ "get": {
                "operationId": format!("getThing{n}"), "tags": [format!("group{}", n % 50)],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": text }],
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": schema(n) } } } },
            } }),
        );
    }
    json!({ "openapi": "3.0.3", "paths": paths, "components": { "schemas": all } }).to_string()
}

#[test]
fn two_megabytes_of_ordinary_document() {
    new_crate(ordinary(2_000_000)).made();
}

#[test]
#[ignore = "takes a minute; cargo test --release -p octadesk-tests --test hostile -- --ignored"]
fn fifty_megabytes_of_ordinary_document() {
    new_crate(ordinary(50_000_000)).made();
}
