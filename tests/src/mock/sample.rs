//! Sample values of schemas: valid, varied, and the same for the same seed.

use std::collections::BTreeMap;

use rand::{RngExt, SeedableRng, rngs::StdRng};
use serde_json::{Map, Value, json};

use super::{
    document::{resolve, token},
    numbers,
    schema::tags,
    text,
};

/// Objects deeper than this have required members only, arrays and maps nothing in them.
const DEPTH: usize = 5;
/// Values in one sample, after which it is finished as if it were at full depth.
const BUDGET: usize = 2_000;
/// No finite value is deeper: a schema that requires itself has none, and gets a null that its validator refuses.
const ENDLESS: usize = 40;

/// Which optional members a sample has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Members {
    None,
    Some,
    All,
}

/// Makes samples of the schemas of one document, as a server would send them.
pub(crate) struct Sampler<'a> {
    document: &'a Value,
    rng: StdRng,
    members: Members,
    budget: usize,
}

/// Keywords that hold no schema.
pub(super) type Keywords<'a> = BTreeMap<&'a str, &'a Value>;

/// A schema with its references, `allOf` parts and one of its alternatives merged.
#[derive(Debug, Default)]
struct Merged<'a> {
    kind: Option<&'a str>,
    enums: Vec<&'a Vec<Value>>,
    /// Other keywords; the first one found counts.
    keywords: Keywords<'a>,
    /// Each member with the pointers of all schemas that speak of it.
    properties: BTreeMap<&'a str, Vec<String>>,
    /// Pointers of the schemas of items and of members without a name of their own.
    items: Vec<String>,
    additional: Vec<String>,
    closed: bool,
    required: Vec<&'a str>,
    tag: Option<(&'a str, String)>,
    nullable: bool,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(document: &'a Value, seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let members = match rng.random_range(0..6) {
            0 => Members::None,
            1 | 2 => Members::All,
            _ => Members::Some,
        };
        Self {
            document,
            rng,
            members,
            budget: BUDGET,
        }
    }

    /// A value of the schema at `pointer`.
    pub(crate) fn sample(&mut self, pointer: &str) -> Value {
        self.value(&[pointer.to_owned()], 0)
    }

    /// A value of all these schemas at once.
    fn value(&mut self, pointers: &[String], depth: usize) -> Value {
        self.budget = self.budget.saturating_sub(1);
        let mut merged = Merged::default();
        let mut nullable = true;
        for pointer in pointers {
            merged.nullable = false;
            self.merge(pointer, &mut merged, true, 0);
            nullable &= merged.nullable;
        }
        if depth > ENDLESS {
            return Value::Null;
        }
        if nullable && (self.is_deep(depth) || self.rng.random_ratio(1, 6)) {
            return Value::Null;
        }
        if let Some(values) = merged.enums.iter().min_by_key(|values| values.len()) {
            let allowed = values.iter().filter(|value| {
                merged.enums.iter().all(|others| others.contains(value))
                    && merged.kind.is_none_or(|kind| is_of(kind, value))
            });
            let allowed: Vec<&Value> = allowed.collect();
            return self.pick(&allowed).map_or(Value::Null, |value| (*value).clone());
        }
        let is_object =
            !merged.properties.is_empty() || !merged.additional.is_empty() || merged.tag.is_some();
        let guess = if is_object {
            Some("object")
        } else {
            (!merged.items.is_empty()).then_some("array")
        };
        let kind = merged.kind.or(guess);
        match kind {
            Some("string") => Value::String(text::string(&mut self.rng, &merged.keywords)),
            Some("integer") => numbers::integer(&mut self.rng, &merged.keywords).into(),
            Some("number") => numbers::number(&mut self.rng, &merged.keywords),
            Some("boolean") => self.rng.random_bool(0.5).into(),
            Some("array") => self.array(&merged, depth),
            Some("object") => self.object(&merged, depth),
            _ => self.anything(depth),
        }
    }

    fn is_deep(&self, depth: usize) -> bool {
        depth >= DEPTH || self.budget == 0
    }

    fn pick<'b, T>(&mut self, values: &'b [T]) -> Option<&'b T> {
        if values.is_empty() {
            None
        } else {
            values.get(self.rng.random_range(0..values.len()))
        }
    }

    fn merge(&mut self, pointer: &str, into: &mut Merged<'a>, outermost: bool, depth: usize) {
        let document: &'a Value = self.document;
        let referring = document.pointer(pointer);
        let Some((at, schema)) = resolve(document, pointer) else {
            return;
        };
        let Some(map) = schema.as_object().filter(|_| depth < 16) else {
            return;
        };
        let is_nullable = |schema: &Value| schema.get("nullable") == Some(&Value::Bool(true));
        into.nullable |= outermost && (is_nullable(schema) || referring.is_some_and(is_nullable));
        for (name, value) in map {
            match (name.as_str(), value) {
                ("type", Value::String(kind)) => {
                    into.kind.get_or_insert(kind);
                }
                ("enum", Value::Array(values)) => into.enums.push(values),
                ("required", Value::Array(names)) => {
                    into.required.extend(names.iter().filter_map(Value::as_str))
                }
                ("properties", Value::Object(properties)) => {
                    for name in properties.keys() {
                        let pointer = format!("{at}/properties/{}", token(name));
                        into.properties.entry(name).or_default().push(pointer);
                    }
                }
                ("items", _) => {
                    into.items.push(format!("{at}/items"));
                }
                ("additionalProperties", Value::Bool(open)) => into.closed |= !open,
                ("additionalProperties", _) => {
                    into.additional.push(format!("{at}/additionalProperties"));
                }
                (name, value) => {
                    into.keywords.entry(name).or_insert(value);
                }
            }
        }
        let count = |keyword: &str| map.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count("allOf") {
            self.merge(&format!("{at}/allOf/{index}"), into, false, depth + 1);
        }
        for keyword in ["oneOf", "anyOf"] {
            let count = count(keyword);
            if count == 0 {
                continue;
            }
            let index = self.rng.random_range(0..count);
            if let Some((property, tags)) = tags(map, keyword) {
                let tag = self.pick(&tags[index]).cloned().unwrap_or_default();
                into.tag = Some((property, tag));
            }
            self.merge(
                &format!("{at}/{keyword}/{index}"),
                into,
                outermost && into.kind.is_none(),
                depth + 1,
            );
        }
    }

    fn array(&mut self, merged: &Merged<'a>, depth: usize) -> Value {
        let size = |name: &str| {
            merged
                .keywords
                .get(name)
                .and_then(|value| value.as_u64())
                .map(|size| size as usize)
        };
        let least = size("minItems").unwrap_or(0);
        let most = if self.is_deep(depth) {
            least
        } else {
            size("maxItems").unwrap_or(least + 3).min(least + 3)
        };
        let count = self.rng.random_range(least..=most.max(least));
        if merged.items.is_empty() {
            return (0..count).map(|_| self.anything(DEPTH)).collect();
        }
        let unique = merged.keywords.get("uniqueItems") == Some(&&Value::Bool(true));
        let mut values: Vec<Value> = Vec::new();
        for _ in 0..count * 20 {
            let value = self.value(&merged.items, depth + 1);
            if !(unique && values.contains(&value)) {
                values.push(value);
            }
            if values.len() == count {
                break;
            }
        }
        Value::Array(values)
    }

    fn object(&mut self, merged: &Merged<'a>, depth: usize) -> Value {
        let mut object = Map::new();
        for (name, pointers) in &merged.properties {
            let required = merged.required.contains(name);
            let optional = match self.members {
                Members::None => false,
                Members::Some => self.rng.random_bool(0.5),
                Members::All => true,
            };
            let write_only = |pointer: &String| {
                self.document
                    .pointer(pointer)
                    .is_some_and(|schema| schema.get("writeOnly") == Some(&Value::Bool(true)))
            };
            let sent = !pointers.iter().any(write_only);
            if sent && (required || (optional && !self.is_deep(depth))) {
                object.insert((*name).to_owned(), self.value(pointers, depth + 1));
            }
        }
        if let Some((property, tag)) = &merged.tag {
            object.insert((*property).to_owned(), tag.as_str().into());
        }
        for name in &merged.required {
            if !object.contains_key(*name) && !merged.properties.contains_key(name) {
                object.insert((*name).to_owned(), self.anything(depth));
            }
        }
        self.free_members(merged, depth, &mut object);
        Value::Object(object)
    }

    /// Members without a name of their own: of maps, and of objects that say nothing else.
    fn free_members(&mut self, merged: &Merged<'a>, depth: usize, object: &mut Map<String, Value>) {
        let size = |name: &str| {
            merged
                .keywords
                .get(name)
                .and_then(|value| value.as_u64())
                .map(|size| size as usize)
        };
        let least = size("minProperties").unwrap_or(0);
        let is_map = merged.properties.is_empty() && !merged.closed;
        let wanted = if is_map && !self.is_deep(depth) {
            self.rng.random_range(0..3)
        } else {
            0
        };
        let wanted = wanted.max(least).min(size("maxProperties").unwrap_or(usize::MAX));
        for index in 0.. {
            if object.len() >= wanted {
                break;
            }
            let value = if merged.additional.is_empty() {
                self.anything(depth + 1)
            } else {
                self.value(&merged.additional, depth + 1)
            };
            object
                .entry(format!("slug_{}", char::from(b'a' + (index % 26) as u8)))
                .or_insert(value);
            if index > 1_000 {
                break;
            }
        }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.rng.random_range(0..if self.is_deep(depth) { 4 } else { 6 }) {
            0 => json!("text"),
            1 => json!(self.rng.random_range(0..1_000)),
            2 => json!(true),
            3 => json!(1.5),
            4 => json!(["text", 1]),
            _ => json!({ "slug_a": "value", "slug_b": null }),
        }
    }
}

/// Is the value of this type? A document may list enum values of others, and null beside `nullable`.
fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}
