//! Whole comparisons of small documents.

mod folders;
mod reports;
mod rules;

use serde_json::{Map, Value};

use super::{Input, Report, compare_inputs};

/// The document that the tests edit.
fn pets() -> Value {
    serde_json::from_str(include_str!("pets.json")).expect("pets.json is JSON")
}

/// The document with an edit: the value at each pointer, `null` for none, `-` for the end of a list.
fn edited(document: &Value, edits: &Value) -> Value {
    let mut document = document.clone();
    for (pointer, value) in members(edits) {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a slash");
        let parent = document.pointer_mut(parent);
        let key = key.replace("~1", "/");
        match (parent, value) {
            (Some(Value::Object(members)), Value::Null) => {
                members
                    .remove(&key)
                    .unwrap_or_else(|| panic!("{pointer} does not exist"));
            }
            (Some(Value::Object(members)), value) => drop(members.insert(key, value.clone())),
            (Some(Value::Array(items)), Value::Null) => {
                items.remove(key.parse().expect("an element has an index"));
            }
            (Some(Value::Array(items)), value) => items.push(value.clone()),
            _ => panic!("{pointer} does not exist"),
        }
    }
    document
}

/// The document with what is at a pointer moved to another pointer.
fn moved(document: &Value, moves: &Value) -> Value {
    let mut document = document.clone();
    for (from, to) in members(moves) {
        let to = to.as_str().expect("a pointer is text");
        let value = document
            .pointer(from)
            .unwrap_or_else(|| panic!("{from} does not exist"));
        document = edited(&document, &serde_json::json!({ from: null, to: value }));
    }
    document
}

fn members(object: &Value) -> &Map<String, Value> {
    object.as_object().expect("edits are an object")
}

fn compare(old: &Value, new: &Value) -> Report {
    compare_texts(&old.to_string(), &new.to_string())
}

fn compare_texts(old: &str, new: &str) -> Report {
    let (old, new) = Input::from_bytes("pets", old.as_bytes(), new.as_bytes()).expect("both are documents");
    compare_inputs(&old, &new)
}
