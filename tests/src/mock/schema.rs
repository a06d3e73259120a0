//! OpenAPI 3.0 schemas as JSON Schema (draft 2020-12), and validators made from them.
//!
//! A document is converted as a whole and keeps its shape, so a schema is found by the same JSON Pointer
//! before and after, and `$ref: '#/components/…'` goes on working.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use generator::Document;
use jsonschema::{Draft, Registry, Validator};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::document::token;

/// Which way a value travels: `readOnly` members are not required of requests, `writeOnly` ones not of responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the client to the server.
    Request,
    /// From the server to the client.
    Response,
}

/// Says why the schema of this name in the document's components refuses `value`.
pub fn check(document: &Document, schema: &str, direction: Direction, value: &Value) -> Result<(), String> {
    let schemas = Schemas::new(&document.slug, &document.value, direction)?;
    schemas.check(&format!("/components/schemas/{}", token(schema)), value)
}

/// Keywords with the same meaning in OpenAPI 3.0 and in JSON Schema, and no schemas inside.
const PLAIN: [&str; 14] = [
    "maximum",
    "minimum",
    "multipleOf",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "enum",
    "type",
    "required",
];

/// Characters of a JSON Pointer that a URI fragment can't hold as they are.
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'#')
    .add(b'^')
    .add(b'|')
    .add(b'\\')
    .add(b'[')
    .add(b']');

/// The schemas of one document for one direction, with their validators.
pub(crate) struct Schemas {
    uri: String,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

impl Schemas {
    /// Converts all schemas of `document`.
    pub(crate) fn new(slug: &str, document: &Value, direction: Direction) -> Result<Self, String> {
        let uri = format!("urn:mock:{slug}");
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(uri.as_str(), convert_document(document, direction))
            .and_then(jsonschema::RegistryBuilder::prepare)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            uri,
            registry,
            validators: Mutex::default(),
        })
    }

    /// Builds the validator of the schema at `pointer` (once), which finds broken references.
    pub(crate) fn validator(&self, pointer: &str) -> Result<Arc<Validator>, String> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(pointer) {
            return Ok(Arc::clone(validator));
        }
        let reference = format!("{}#{}", self.uri, utf8_percent_encode(pointer, FRAGMENT));
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .with_format("date-time", is_date_time)
            .with_format("date", is_date)
            .build(&json!({ "$ref": reference }))
            .map_err(|error| format!("the schema at #{pointer} is not usable: {error}"))?;
        let validator = Arc::new(validator);
        validators.insert(pointer.to_owned(), Arc::clone(&validator));
        Ok(validator)
    }

    /// Says why the schema at `pointer` refuses `value`, with the instance path of each error.
    pub(crate) fn check(&self, pointer: &str, value: &Value) -> Result<(), String> {
        let validator = self.validator(pointer)?;
        let errors: Vec<String> = validator
            .iter_errors(value)
            .take(5)
            .map(|error| match error.instance_path().to_string() {
                path if path.is_empty() => error.to_string(),
                path => format!("{path}: {error}"),
            })
            .collect();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(errors.join("; "))
        }
    }
}

impl std::fmt::Debug for Schemas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Schemas")
            .field("uri", &self.uri)
            .finish_non_exhaustive()
    }
}

/// The forms that the vendor sends: 0 to 9 fraction digits, `Z`, an offset or neither.
fn is_date_time(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok()
        || (text.len() > 10 && text.parse::<jiff::civil::DateTime>().is_ok())
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()
}

/// `document` with every schema converted, in place.
pub(crate) fn convert_document(document: &Value, direction: Direction) -> Value {
    let mut document = document.clone();
    each(document.get_mut("paths"), |item| {
        list(item.get_mut("parameters"), |parameter| {
            carrier(parameter, direction)
        });
        each(Some(item), |operation| {
            list(operation.get_mut("parameters"), |parameter| {
                carrier(parameter, direction)
            });
            if let Some(body) = operation.get_mut("requestBody") {
                carrier(body, direction);
            }
            each(operation.get_mut("responses"), |response| {
                carrier(response, direction)
            });
        });
    });
    if let Some(components) = document.get_mut("components") {
        each(components.get_mut("schemas"), |schema| {
            convert_in_place(schema, direction)
        });
        for section in ["parameters", "headers", "requestBodies", "responses"] {
            each(components.get_mut(section), |holder| carrier(holder, direction));
        }
    }
    document
}

/// Converts the schemas of a parameter, header, request body or response.
fn carrier(holder: &mut Value, direction: Direction) {
    if let Some(schema) = holder.get_mut("schema") {
        convert_in_place(schema, direction);
    }
    each(holder.get_mut("content"), |media| carrier(media, direction));
    each(holder.get_mut("headers"), |header| carrier(header, direction));
}

fn each(value: Option<&mut Value>, mut f: impl FnMut(&mut Value)) {
    if let Some(map) = value.and_then(Value::as_object_mut) {
        map.values_mut().for_each(&mut f);
    }
}

fn list(value: Option<&mut Value>, mut f: impl FnMut(&mut Value)) {
    if let Some(items) = value.and_then(Value::as_array_mut) {
        items.iter_mut().for_each(&mut f);
    }
}

fn convert_in_place(schema: &mut Value, direction: Direction) {
    *schema = convert_schema(schema, direction);
}

/// One schema, and those inside it.
pub(crate) fn convert_schema(schema: &Value, direction: Direction) -> Value {
    let Some(old) = schema.as_object() else {
        return if schema.is_boolean() {
            schema.clone()
        } else {
            json!({})
        };
    };
    let nullable = old.get("nullable") == Some(&Value::Bool(true));
    if let Some(reference) = old.get("$ref") {
        return if nullable {
            json!({ "anyOf": [{ "type": "null" }, { "$ref": reference }] })
        } else {
            json!({ "$ref": reference })
        };
    }
    let mut new = Map::new();
    for keyword in PLAIN {
        if let Some(value) = old.get(keyword) {
            new.insert(keyword.to_owned(), value.clone());
        }
    }
    bounds(old, &mut new);
    if let Some(format @ ("date" | "date-time")) = old.get("format").and_then(Value::as_str) {
        new.insert("format".to_owned(), format.into());
    }
    for keyword in ["items", "not", "additionalProperties"] {
        if let Some(inner) = old.get(keyword) {
            new.insert(keyword.to_owned(), convert_schema(inner, direction));
        }
    }
    members(old, &mut new, direction);
    alternatives(old, &mut new, direction);
    if nullable {
        or_null(new)
    } else {
        Value::Object(new)
    }
}

/// Exclusive bounds are booleans in OpenAPI 3.0; the formats int32 and int64 are bounds too.
fn bounds(old: &Map<String, Value>, new: &mut Map<String, Value>) {
    for (exclusive, bound) in [("exclusiveMaximum", "maximum"), ("exclusiveMinimum", "minimum")] {
        if old.get(exclusive) == Some(&Value::Bool(true))
            && let Some(limit) = new.remove(bound)
        {
            new.insert(exclusive.to_owned(), limit);
        }
    }
    if old.get("type").and_then(Value::as_str) != Some("integer") {
        return;
    }
    let (least, most) = match old.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => (i64::MIN, i64::MAX),
    };
    for (bound, exclusive, limit) in [
        ("minimum", "exclusiveMinimum", least),
        ("maximum", "exclusiveMaximum", most),
    ] {
        if !new.contains_key(bound) && !new.contains_key(exclusive) {
            new.insert(bound.to_owned(), limit.into());
        }
    }
}

fn members(old: &Map<String, Value>, new: &mut Map<String, Value>, direction: Direction) {
    let Some(properties) = old.get("properties").and_then(Value::as_object) else {
        return;
    };
    let not_sent = match direction {
        Direction::Request => "readOnly",
        Direction::Response => "writeOnly",
    };
    if let Some(required) = new.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| {
            let property = name.as_str().and_then(|name| properties.get(name));
            property.and_then(|property| property.get(not_sent)) != Some(&Value::Bool(true))
        });
    }
    let converted = properties
        .iter()
        .map(|(name, inner)| (name.clone(), convert_schema(inner, direction)));
    new.insert("properties".to_owned(), Value::Object(converted.collect()));
}

/// `oneOf` becomes `anyOf`: that alternatives of a document overlap is no fault of who sends the value.
/// With a discriminator the tag decides which alternative has to fit.
fn alternatives(old: &Map<String, Value>, new: &mut Map<String, Value>, direction: Direction) {
    let converted = |keyword: &str| -> Vec<Value> {
        let inner = old.get(keyword).and_then(Value::as_array).into_iter().flatten();
        inner.map(|schema| convert_schema(schema, direction)).collect()
    };
    let mut all = converted("allOf");
    for keyword in ["anyOf", "oneOf"] {
        let any = converted(keyword);
        if any.is_empty() {
            continue;
        }
        match tags(old, keyword) {
            Some((property, tags)) => all.push(tagged(property, tags, any)),
            None => all.push(json!({ "anyOf": any })),
        }
    }
    if !all.is_empty() {
        new.insert("allOf".to_owned(), all.into());
    }
}

/// The discriminator's property, and the tags of each alternative; `None` when an alternative has no name.
pub(crate) fn tags<'a>(schema: &'a Map<String, Value>, keyword: &str) -> Option<(&'a str, Vec<Vec<String>>)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let mut tags = Vec::new();
    for alternative in schema.get(keyword)?.as_array()? {
        let reference = alternative.get("$ref")?.as_str()?;
        let name = reference.rsplit('/').next()?;
        let mapped: Vec<String> = mapping
            .into_iter()
            .flatten()
            .filter(|(_, target)| {
                target
                    .as_str()
                    .is_some_and(|target| target == reference || target == name)
            })
            .map(|(tag, _)| tag.clone())
            .collect();
        tags.push(if mapped.is_empty() {
            vec![name.to_owned()]
        } else {
            mapped
        });
    }
    Some((property, tags))
}

fn tagged(property: &str, tags: Vec<Vec<String>>, alternatives: Vec<Value>) -> Value {
    let known: Vec<&String> = tags.iter().flatten().collect();
    let tag =
        json!({ "type": "object", "required": [property], "properties": { property: { "enum": known } } });
    let mut all = vec![tag];
    for (tags, alternative) in tags.iter().zip(alternatives) {
        let chosen = json!({ "required": [property], "properties": { property: { "enum": tags } } });
        all.push(json!({ "if": chosen, "then": alternative }));
    }
    json!({ "allOf": all })
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    if schema.is_empty() {
        return json!({});
    }
    let simple = !["allOf", "not", "enum"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword));
    match schema.get_mut("type") {
        Some(kind @ Value::String(_)) if simple => {
            *kind = json!([kind.clone(), "null"]);
            Value::Object(schema)
        }
        _ => json!({ "anyOf": [{ "type": "null" }, schema] }),
    }
}
