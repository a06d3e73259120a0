//! What a reference leads to outside of `#/components/<kind>/<name>` becomes a component.
//!
//! A reference may lead anywhere: into a path, into a property of another schema, into `$defs`. The target
//! moves to the components under a name made of its pointer, and a reference takes its place, so that both
//! places share one type.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;

/// Members whose content is data of the document's author, never a reference.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Moves every target of a reference that is not a component yet.
pub fn hoist(document: &mut Value, diagnostics: &mut Diagnostics) {
    let mut found = BTreeMap::new();
    collect(document, "", false, false, &mut found);
    // The deepest targets first: a target inside another one moves out of it before that one moves.
    let mut targets: Vec<_> = found.into_iter().collect();
    targets.sort_by_key(|(pointer, _)| std::cmp::Reverse(pointer.as_str().len()));

    let mut moved = BTreeMap::new();
    let mut taken = BTreeSet::new();
    for (pointer, kind) in targets {
        if pointer.component(kind).is_some() {
            continue;
        }
        let Some(slot) = pointer.find_mut(document) else {
            // An unresolvable reference is reported where it is followed.
            continue;
        };
        if !slot.is_object() {
            continue;
        }
        if let Some(reference) = slot.get("$ref").and_then(Value::as_str).map(str::to_owned) {
            moved.insert(pointer, reference);
            continue;
        }
        let target = std::mem::take(slot);
        let name = component_name(document, kind, &pointer, &mut taken);
        let reference = Pointer::root().join("components").join(kind).join(&name);
        if let Some(slot) = pointer.find_mut(document) {
            *slot = json!({ "$ref": reference.as_str() });
        }
        insert_component(document, kind, name, target);
        diagnostics.note(
            "ref-hoisted",
            &pointer,
            format!("referred to from elsewhere, became {reference}"),
        );
        moved.insert(pointer, reference.to_string());
    }
    if !moved.is_empty() {
        redirect(document, "", false, &moved);
    }
}

/// Visits every reference, with the kind of component that its place asks for.
fn collect(
    value: &Value,
    parent: &str,
    named: bool,
    in_schema: bool,
    found: &mut BTreeMap<Pointer, &'static str>,
) {
    match value {
        Value::Object(object) => {
            if let Some(pointer) = object
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference)
            {
                found.entry(pointer).or_insert_with(|| kind(parent, in_schema));
            }
            for (key, member) in object {
                if is_data(key, named) {
                    continue;
                }
                let (parent, is_map) = if named {
                    (parent, false)
                } else {
                    (key.as_str(), is_map(key))
                };
                collect(member, parent, is_map, in_schema || key.contains("schema"), found);
            }
        }
        Value::Array(items) => {
            items
                .iter()
                .for_each(|item| collect(item, parent, false, in_schema, found));
        }
        _ => {}
    }
}

/// Members of these objects are named by the author: a property may be called `example`.
fn is_map(key: &str) -> bool {
    matches!(
        key,
        "properties"
            | "patternProperties"
            | "$defs"
            | "definitions"
            | "schemas"
            | "parameters"
            | "responses"
            | "requestBodies"
            | "headers"
            | "paths"
            | "pathItems"
            | "content"
            | "encoding"
            | "callbacks"
    )
}

fn is_data(key: &str, named: bool) -> bool {
    !named && (DATA.contains(&key) || (key.starts_with("x-") && key != "x-webhooks"))
}

fn kind(parent: &str, in_schema: bool) -> &'static str {
    match parent {
        "parameters" => "parameters",
        "responses" => "responses",
        "requestBody" | "requestBodies" => "requestBodies",
        "headers" => "headers",
        "paths" | "pathItems" | "webhooks" => "pathItems",
        "callbacks" if !in_schema => "callbacks",
        "links" => "links",
        _ => "schemas",
    }
}

fn component_name(document: &Value, kind: &str, pointer: &Pointer, taken: &mut BTreeSet<String>) -> String {
    let words: Vec<String> = pointer
        .tokens()
        .filter(|token| {
            !matches!(
                token.as_str(),
                "components"
                    | "schemas"
                    | "properties"
                    | "$defs"
                    | "definitions"
                    | "paths"
                    | "content"
                    | "schema"
                    | "application/json"
            )
        })
        .map(|token| {
            token
                .chars()
                .map(|c| if c.is_alphanumeric() { c } else { '_' })
                .collect::<String>()
        })
        .map(|token| token.trim_matches('_').to_owned())
        .filter(|token| !token.is_empty())
        .collect();
    let base = if words.is_empty() {
        "root".to_owned()
    } else {
        words.join("_")
    };
    let existing = document
        .pointer("/components")
        .and_then(|components| components.get(kind));
    let mut name = base.clone();
    let mut number = 2;
    while existing.is_some_and(|existing| existing.get(&name).is_some())
        || !taken.insert(format!("{kind}/{name}"))
    {
        name = format!("{base}_{number}");
        number += 1;
    }
    name
}

fn insert_component(document: &mut Value, kind: &str, name: String, target: Value) {
    let Value::Object(root) = document else { return };
    let mut here = root;
    for key in ["components", kind] {
        let slot = here.entry(key).or_insert_with(|| Value::Object(Map::new()));
        if !slot.is_object() {
            *slot = Value::Object(Map::new());
        }
        let Value::Object(inner) = slot else { return };
        here = inner;
    }
    here.insert(name, target);
}

fn redirect(value: &mut Value, parent: &str, named: bool, moved: &BTreeMap<Pointer, String>) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                let mut steps = 0;
                while let Some(next) = Pointer::from_reference(reference).and_then(|p| moved.get(&p)) {
                    if next == reference || steps > moved.len() {
                        break;
                    }
                    reference.clone_from(next);
                    steps += 1;
                }
            }
            for (key, member) in object.iter_mut() {
                if !is_data(key, named) {
                    let inner_parent = if named { parent } else { key.as_str() };
                    redirect(member, inner_parent, !named && is_map(key), moved);
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| redirect(item, parent, false, moved)),
        _ => {}
    }
}
