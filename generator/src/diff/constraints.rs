//! Bounds and formats that the client does not enforce, but the server may: the documents themselves are compared.

use serde_json::{Map, Value};

use super::change::{Rust, Wire};
use super::operations::api;
use super::spell::code;
use super::walk::Walk;
use crate::pointer::Pointer;

/// Keywords whose larger value allows more, then those whose smaller value does.
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
/// Keywords that allow less when they are there.
const OTHERS: [&str; 5] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
];
/// Formats that make a type of their own, whose change the types tell.
const TYPED: [&str; 9] = [
    "int32",
    "int64",
    "uint64",
    "float",
    "double",
    "date-time",
    "date",
    "binary",
    "uint32",
];

pub(super) fn compare(walk: &mut Walk<'_>, old: &Value, new: &Value) {
    for section in ["paths", "components"] {
        if let (Some(Value::Object(old)), Some(Value::Object(new))) = (old.get(section), new.get(section)) {
            let mut at = Pointer::root().join(section);
            objects(walk, old, new, &mut at);
        }
    }
}

fn objects(walk: &mut Walk<'_>, old: &Map<String, Value>, new: &Map<String, Value>, at: &mut Pointer) {
    if is_schema(new) && is_schema(old) {
        keywords(walk, old, new, at);
    }
    for (key, now) in new {
        // Values of these are no part of the description.
        if matches!(key.as_str(), "example" | "examples" | "default" | "enum") || key.starts_with("x-") {
            continue;
        }
        let Some(before) = old.get(key) else { continue };
        let length = at.push(key);
        match (before, now) {
            (Value::Object(before), Value::Object(now)) => objects(walk, before, now, at),
            (Value::Array(before), Value::Array(now)) => arrays(walk, before, now, at),
            _ => {}
        }
        at.truncate(length);
    }
}

fn arrays(walk: &mut Walk<'_>, old: &[Value], new: &[Value], at: &mut Pointer) {
    let name = |value: &Value| {
        Some((
            value.get("in")?.as_str()?.to_owned(),
            value.get("name")?.as_str()?.to_owned(),
        ))
    };
    for (index, now) in new.iter().enumerate() {
        let before = match name(now) {
            Some(key) => old.iter().find(|before| name(before).as_ref() == Some(&key)),
            None => old.get(index),
        };
        if let (Some(Value::Object(before)), Value::Object(now)) = (before, now) {
            let length = at.push(index);
            objects(walk, before, now, at);
            at.truncate(length);
        }
    }
}

fn is_schema(object: &Map<String, Value>) -> bool {
    object.get("type").is_some_and(Value::is_string)
}

fn keywords(walk: &mut Walk<'_>, old: &Map<String, Value>, new: &Map<String, Value>, at: &Pointer) {
    let all = UPPER.iter().chain(&LOWER).chain(&OTHERS).chain(&["format"]);
    for keyword in all {
        let (before, now) = (old.get(*keyword), new.get(*keyword));
        if before == now || old.get("type") != new.get("type") {
            continue;
        }
        let typed = |value: Option<&Value>| {
            value
                .and_then(Value::as_str)
                .is_some_and(|format| TYPED.contains(&format))
        };
        if *keyword == "format" && (typed(before) || typed(now)) {
            continue;
        }
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        let tighter = match (before, now) {
            (None | Some(Value::Bool(false)), _) => true,
            (_, None | Some(Value::Bool(false))) => false,
            _ if UPPER.contains(keyword) => number(now) < number(before),
            _ if LOWER.contains(keyword) => number(now) > number(before),
            _ => true,
        };
        report(walk, at, keyword, (before, now), tighter);
    }
}

fn report(
    walk: &mut Walk<'_>,
    at: &Pointer,
    keyword: &str,
    (before, now): (Option<&Value>, Option<&Value>),
    tighter: bool,
) {
    let (request, place) = place(walk, at);
    let wire = match (request, tighter, keyword) {
        (false, ..) | (_, false, _) => Wire::None,
        // Whether a pattern allows less than another one is not for a program to say.
        (true, true, "pattern" | "format") => Wire::Warning,
        (true, true, _) => Wire::Breaking,
    };
    let rule = match (request, tighter) {
        (true, true) => "request-constraint-tightened",
        (true, false) => "request-constraint-loosened",
        (false, true) => "response-constraint-tightened",
        (false, false) => "response-constraint-loosened",
    };
    let spelled = |value: Option<&Value>| value.map_or("none".to_owned(), |value| code(&value.to_string()));
    let values = [spelled(before), spelled(now)];
    let text = format!(
        "`{keyword}` at {} is {} now, it was {}",
        code(at.as_str()),
        values[1],
        values[0]
    );
    let keyed = [format!("{at} {keyword} {}", values[0]), values[1].clone()];
    walk.say(
        api(rule, wire, Rust::None, text, [&keyed[0], &keyed[1]]),
        place,
        place.and_then(|_| new_place(walk, at)),
    );
    if let Some(draft) = walk.drafts.last_mut() {
        // The place of the keyword says more than that of the type around it.
        draft.change.new = Some(at.to_string());
        draft.change.old = Some(at.to_string());
    }
}

use crate::ir::Node;

/// Whether the place travels in requests, and the old thing that it is a part of.
fn place(walk: &Walk<'_>, at: &Pointer) -> (bool, Option<Node>) {
    let tokens: Vec<String> = at.tokens().collect();
    if tokens.first().is_some_and(|token| token == "paths") {
        let request = tokens
            .iter()
            .skip(3)
            .any(|token| token == "parameters" || token == "requestBody")
            || tokens.get(2).is_some_and(|token| token == "parameters");
        let root = tokens
            .iter()
            .take(3)
            .fold(Pointer::root(), |pointer, token| pointer.join(token));
        let index = walk
            .old
            .operations
            .iter()
            .position(|operation| operation.pointer == root);
        return (request, index.map(Node::Operation));
    }
    let kind = tokens.get(1).map_or("", String::as_str);
    let root = tokens
        .iter()
        .take(3)
        .fold(Pointer::root(), |pointer, token| pointer.join(token));
    let index = walk.old.types.iter().position(|def| def.pointer == root);
    let request = match index {
        Some(index) => walk.old.types[index].uses.request,
        None => matches!(kind, "parameters" | "requestBodies"),
    };
    (request, index.map(Node::Type))
}

fn new_place(walk: &Walk<'_>, at: &Pointer) -> Option<Node> {
    let root = at
        .tokens()
        .take(3)
        .fold(Pointer::root(), |pointer, token| pointer.join(token));
    let operation = walk
        .new
        .operations
        .iter()
        .position(|operation| operation.pointer == root);
    operation.map(Node::Operation).or_else(|| {
        walk.new
            .types
            .iter()
            .position(|def| def.pointer == root)
            .map(Node::Type)
    })
}
