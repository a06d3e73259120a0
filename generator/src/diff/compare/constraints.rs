//! Bounds, patterns and formats. The client does not check them, so the IR lacks them: the documents are compared.

use serde_json::{Map, Value};

use crate::diff::describe::code;
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::rule::Rule;
use crate::diff::severity::Wire;
use crate::diff::sides::{Side, Sides};
use crate::diff::sink::Sink;
use crate::ir::Node;
use crate::pointer::Pointer;

/// Keywords that allow more with a larger value.
const UPPER: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
/// Keywords that allow more with a smaller value.
const LOWER: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
/// Keywords that allow less when they are present.
const OTHERS: [&str; 5] = [
    "pattern",
    "multipleOf",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
];
/// Formats with a type of their own in the IR, where the types are compared.
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

pub(super) fn compare(sides: &Sides<'_>, sink: &mut Sink) {
    let mut documents = Documents { sides, sink };
    for section in ["paths", "components"] {
        let [old, new] =
            [sides.old, sides.new].map(|side| side.document.get(section).and_then(Value::as_object));
        if let (Some(old), Some(new)) = (old, new) {
            documents.objects(old, new, &mut Pointer::root().join(section));
        }
    }
}

struct Documents<'a> {
    sides: &'a Sides<'a>,
    sink: &'a mut Sink,
}

impl Documents<'_> {
    fn objects(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &mut Pointer) {
        let is_schema = |object: &Map<String, Value>| object.get("type").is_some_and(Value::is_string);
        if is_schema(new) && is_schema(old) {
            self.keywords(old, new, at);
        }
        for (key, now) in new {
            // These hold values, no schemas.
            if matches!(key.as_str(), "example" | "examples" | "default" | "enum") || key.starts_with("x-") {
                continue;
            }
            let Some(before) = old.get(key) else { continue };
            let length = at.push(key);
            match (before, now) {
                (Value::Object(before), Value::Object(now)) => self.objects(before, now, at),
                (Value::Array(before), Value::Array(now)) => self.arrays(before, now, at),
                _ => {}
            }
            at.truncate(length);
        }
    }

    /// Parameters are paired by location and name, other elements by position.
    fn arrays(&mut self, old: &[Value], new: &[Value], at: &mut Pointer) {
        let parameter = |value: &Value| {
            let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
            Some((text("in")?, text("name")?))
        };
        for (index, now) in new.iter().enumerate() {
            let before = match parameter(now) {
                Some(key) => old.iter().find(|before| parameter(before).as_ref() == Some(&key)),
                None => old.get(index),
            };
            if let (Some(Value::Object(before)), Value::Object(now)) = (before, now) {
                let length = at.push(index);
                self.objects(before, now, at);
                at.truncate(length);
            }
        }
    }

    fn keywords(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &Pointer) {
        if old.get("type") != new.get("type") {
            return;
        }
        for keyword in UPPER.iter().chain(&LOWER).chain(&OTHERS).chain(&["format"]) {
            let (before, now) = (old.get(*keyword), new.get(*keyword));
            if before == now {
                continue;
            }
            let is_typed = |value: Option<&Value>| {
                let format = value.and_then(Value::as_str);
                format.is_some_and(|format| TYPED.contains(&format))
            };
            let reported_as_type = *keyword == "format" && (is_typed(before) || is_typed(now));
            if !reported_as_type {
                self.report(at, keyword, before, now);
            }
        }
    }

    fn report(&mut self, at: &Pointer, keyword: &str, before: Option<&Value>, now: Option<&Value>) {
        let place = Place::of(self.sides, at);
        let is_tighter = is_tighter(keyword, before, now);
        let rule = match (place.in_requests, is_tighter) {
            (true, true) => Rule::RequestConstraintTightened,
            (true, false) => Rule::RequestConstraintLoosened,
            (false, true) => Rule::ResponseConstraintTightened,
            (false, false) => Rule::ResponseConstraintLoosened,
        };
        let wire = match keyword {
            // No program can tell whether a pattern allows less than another one.
            "pattern" | "format" => rule.wire().min(Wire::Warning),
            _ => rule.wire(),
        };
        let value_text = |value: Option<&Value>| match value {
            Some(value) => code(&value.to_string()),
            None => "none".to_owned(),
        };
        let (before, now) = (value_text(before), value_text(now));
        let text = format!(
            "`{keyword}` at {} is {now} now, it was {before}",
            code(at.as_str())
        );
        self.sink.push(
            ChangeDraft::new(rule, place.nodes, text)
                .wire(wire)
                .values(format!("{at} {keyword} {before}"), now)
                .keyword_of(at.clone()),
        );
    }
}

fn is_tighter(keyword: &str, before: Option<&Value>, now: Option<&Value>) -> bool {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    match (before, now) {
        (None | Some(Value::Bool(false)), _) => true,
        (_, None | Some(Value::Bool(false))) => false,
        _ if UPPER.contains(&keyword) => number(now) < number(before),
        _ if LOWER.contains(&keyword) => number(now) > number(before),
        _ => true,
    }
}

/// What a place in the documents belongs to.
struct Place {
    in_requests: bool,
    /// The operation or component around it; both sides only if the old side has it.
    nodes: Nodes,
}

impl Place {
    fn of(sides: &Sides<'_>, at: &Pointer) -> Self {
        let tokens: Vec<String> = at.tokens().collect();
        let around = tokens
            .iter()
            .take(3)
            .fold(Pointer::root(), |at, token| at.join(token));
        let old = node(&sides.old, &around);
        let new = old.and_then(|_| node(&sides.new, &around));
        let in_requests = match old {
            Some(Node::Type(index)) => sides.old.service.types[index].uses.request,
            _ => is_in_requests(&tokens),
        };
        Self {
            in_requests,
            nodes: Nodes { old, new },
        }
    }
}

/// The operation or type with a pointer.
fn node(side: &Side<'_>, at: &Pointer) -> Option<Node> {
    let operations = &side.service.operations;
    let operation = operations
        .iter()
        .position(|operation| operation.source.pointer == *at);
    let ty = || {
        side.service
            .types
            .iter()
            .position(|def| def.source.pointer == *at)
    };
    operation.map(Node::Operation).or_else(|| ty().map(Node::Type))
}

/// Whether a pointer leads into parameters or request bodies.
fn is_in_requests(tokens: &[String]) -> bool {
    let token = |index: usize| tokens.get(index).map(String::as_str);
    match token(0) {
        Some("paths") => {
            token(2) == Some("parameters")
                || tokens
                    .iter()
                    .skip(3)
                    .any(|token| token == "parameters" || token == "requestBody")
        }
        _ => matches!(token(1), Some("parameters" | "requestBodies")),
    }
}
