//! The form of a schema: every version's spelling becomes OpenAPI 3.0's, what is malformed goes.

use serde_json::{Map, Value, json};

use super::{take_array, take_object, take_text};
use crate::diagnostic::Diagnostics;
use crate::pointer::{Pointer, Token};

/// Gives schemas their canonical form and keeps the place it works at.
pub(super) struct Schemas<'d> {
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) at: Pointer,
}

impl Schemas<'_> {
    /// Works on a member of the current place.
    pub(super) fn within<T>(&mut self, token: impl Token, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.at.push(token);
        let done = work(self);
        self.at.truncate(length);
        done
    }

    /// The canonical form of a schema.
    pub(super) fn schema(&mut self, schema: Value) -> Value {
        let mut source = match schema {
            Value::Object(source) => source,
            Value::Bool(_) => return json!({}),
            Value::String(name) if !name.is_empty() => {
                // `items: "string"` is a frequent slip for `items: {type: string}`.
                let mut source = Map::new();
                source.insert("type".into(), name.into());
                source
            }
            other => {
                if !other.is_null() {
                    self.diagnostics.warn(
                        "schema-malformed",
                        &self.at,
                        "not an object, taken as a schema that allows anything",
                    );
                }
                return json!({});
            }
        };
        let mut out = Map::new();
        annotations(&mut source, &mut out);
        if let Some(reference) = take_reference(&mut source) {
            return self.reference(reference, source, out);
        }
        let types = self.types(&mut source, &mut out);
        self.values(&mut source, &mut out);
        self.members(&mut source, &mut out);
        self.items(&mut source, &mut out);
        self.composition(&mut source, &mut out);
        constraints(&mut source, &mut out);
        if let Some(format) = take_text(&mut source, "format") {
            out.insert("format".into(), format.into());
        }
        let binary = source
            .remove("contentEncoding")
            .is_some_and(|encoding| encoding == "binary")
            || source
                .remove("contentMediaType")
                .is_some_and(|media| media == "application/octet-stream");
        if binary && !out.contains_key("format") {
            out.insert("format".into(), "binary".into());
        }
        finish_types(types, &mut out);
        Value::Object(out)
    }

    fn reference(
        &mut self,
        reference: String,
        mut source: Map<String, Value>,
        mut out: Map<String, Value>,
    ) -> Value {
        // OpenAPI 3.1 gives the siblings of a reference a meaning; writers of 3.0 mean it as well.
        let target = json!({ "$ref": reference });
        let mut rest = Map::new();
        for key in [
            "properties",
            "required",
            "additionalProperties",
            "allOf",
            "oneOf",
            "anyOf",
        ] {
            if let Some(value) = source.remove(key) {
                rest.insert(key.into(), value);
            }
        }
        let rest = if rest.is_empty() {
            None
        } else {
            Some(self.schema(Value::Object(rest)))
        };
        let rest = rest.filter(|rest| rest.as_object().is_some_and(|rest| !rest.is_empty()));
        if out.is_empty() && rest.is_none() {
            return target;
        }
        let mut parts = vec![target];
        parts.extend(rest);
        out.insert("allOf".into(), parts.into());
        Value::Object(out)
    }

    /// The types named by `type`, without null, which goes to `nullable`.
    fn types(
        &mut self,
        source: &mut Map<String, Value>,
        out: &mut Map<String, Value>,
    ) -> Vec<(&'static str, Option<&'static str>)> {
        let named = match source.remove("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names
                .into_iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect(),
            Some(Value::Object(_)) | None => vec![],
            Some(_) => {
                self.diagnostics.warn(
                    "type-malformed",
                    self.at.join("type"),
                    "neither a name nor a list of names, ignored",
                );
                vec![]
            }
        };
        let mut types = Vec::new();
        for name in named {
            match known_type(&name) {
                Some(("null", _)) => {
                    out.insert("nullable".into(), true.into());
                }
                Some(kind) => {
                    if !types.contains(&kind) {
                        types.push(kind);
                    }
                }
                None => self.diagnostics.warn(
                    "type-unknown",
                    self.at.join("type"),
                    format!("{name:?} is no type of OpenAPI, taken as any value"),
                ),
            }
        }
        types
    }

    fn values(&mut self, source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
        let mut values = take_array(source, "enum").unwrap_or_default();
        if let Some(constant) = source.remove("const") {
            values = vec![constant];
        }
        let before = values.len();
        values.retain(|value| !value.is_null());
        if values.len() < before {
            out.insert("nullable".into(), true.into());
        }
        let mut seen = std::collections::HashSet::new();
        values.retain(|value| seen.insert(value.to_string()));
        let names = source
            .remove("x-enum-varnames")
            .or_else(|| source.remove("x-enumNames"));
        if values.is_empty() {
            return;
        }
        if before == values.len() {
            if let Some(names @ Value::Array(_)) = names {
                out.insert("x-enum-varnames".into(), names);
            }
            for key in ["x-enum-descriptions", "x-enumDescriptions"] {
                if let Some(texts) = source.remove(key) {
                    out.insert("x-enum-descriptions".into(), texts);
                }
            }
        }
        out.insert("enum".into(), values.into());
    }

    fn members(&mut self, source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
        let mut required: Vec<String> = match source.remove("required") {
            Some(Value::Array(names)) => names
                .into_iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect(),
            _ => vec![],
        };
        if let Some(properties) = take_object(source, "properties") {
            let properties: Map<_, _> = self.within("properties", |this| {
                properties
                    .into_iter()
                    .map(|(name, schema)| {
                        // JSON Schema draft 3 wrote `required: true` on the member itself.
                        if schema.get("required").is_some_and(|required| *required == true) {
                            required.push(name.clone());
                        }
                        let schema = this.within(&name, |this| this.schema(schema));
                        (name, schema)
                    })
                    .collect()
            });
            if properties.is_empty() && !source.contains_key("additionalProperties") {
                // An object whose members are all unknown yet is not the same as a map.
                out.insert("x-no-members".into(), true.into());
            } else {
                out.insert("properties".into(), properties.into());
            }
        }
        if source.remove("x-no-members").is_some() {
            out.insert("x-no-members".into(), true.into());
        }
        required.sort();
        required.dedup();
        if !required.is_empty() {
            out.insert("required".into(), required.into());
        }
        let mut rest: Vec<Value> = Vec::new();
        if let Some(patterns) = take_object(source, "patternProperties") {
            self.within("patternProperties", |this| {
                let mut patterns: Vec<_> = patterns.into_iter().collect();
                patterns.sort_by(|a, b| a.0.cmp(&b.0));
                for (pattern, schema) in patterns {
                    rest.push(this.within(pattern, |this| this.schema(schema)));
                }
            });
        }
        match source.remove("additionalProperties") {
            Some(Value::Bool(allowed)) if rest.is_empty() => {
                out.insert("additionalProperties".into(), allowed.into());
            }
            Some(schema @ Value::Object(_)) => {
                let schema = self.within("additionalProperties", |this| this.schema(schema));
                if schema.as_object().is_some_and(Map::is_empty) && rest.is_empty() {
                    out.insert("additionalProperties".into(), true.into());
                } else {
                    rest.push(schema);
                }
            }
            _ => {}
        }
        if !rest.is_empty() {
            rest.dedup();
            let schema = if rest.len() == 1 {
                rest.swap_remove(0)
            } else {
                json!({ "anyOf": rest })
            };
            out.insert("additionalProperties".into(), schema);
        }
    }

    fn items(&mut self, source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
        let tuple = take_array(source, "prefixItems");
        let items = source.remove("items");
        let (tuple, items) = match items {
            Some(Value::Array(tuple)) => (Some(tuple), None),
            other => (tuple, other),
        };
        let rest = match items {
            None | Some(Value::Bool(_) | Value::Null) => None,
            Some(items) => Some(self.within("items", |this| this.schema(items))),
        };
        let Some(tuple) = tuple else {
            if let Some(rest) = rest {
                out.insert("items".into(), rest);
            }
            return;
        };
        let mut members: Vec<Value> = Vec::new();
        self.within("prefixItems", |this| {
            for (index, item) in tuple.into_iter().enumerate() {
                let item = this.within(index, |this| this.schema(item));
                if !members.contains(&item) {
                    members.push(item);
                }
            }
        });
        members.extend(rest);
        let items = if members.len() == 1 {
            members.swap_remove(0)
        } else {
            json!({ "anyOf": members })
        };
        out.insert("items".into(), items);
        self.diagnostics.note(
            "tuple",
            &self.at,
            "a tuple, taken as an array of any of its members' types",
        );
    }

    fn composition(&mut self, source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
        for key in ["allOf", "oneOf", "anyOf"] {
            let Some(parts) = take_array(source, key) else {
                continue;
            };
            let mut kept: Vec<Value> = Vec::new();
            self.within(key, |this| {
                for (index, part) in parts.into_iter().enumerate() {
                    let null = part
                        .get("type")
                        .is_some_and(|kind| kind == "null" || kind == &json!(["null"]))
                        || part.get("enum").is_some_and(|values| values == &json!([null]))
                        || part.get("const").is_some_and(Value::is_null);
                    if null && key != "allOf" {
                        out.insert("nullable".into(), true.into());
                        continue;
                    }
                    let part = this.within(index, |this| this.schema(part));
                    if !kept.contains(&part) {
                        kept.push(part);
                    }
                }
            });
            if !kept.is_empty() {
                out.insert(key.into(), kept.into());
            }
        }
        if source.remove("not").is_some() {
            self.diagnostics.note(
                "not-ignored",
                self.at.join("not"),
                "`not` restricts values, not types; ignored",
            );
        }
        match source.remove("discriminator") {
            Some(Value::String(name)) => {
                out.insert("discriminator".into(), json!({ "propertyName": name }));
            }
            Some(Value::Object(mut discriminator)) => {
                if let Some(name) = take_text(&mut discriminator, "propertyName") {
                    let mapping: Map<_, _> = take_object(&mut discriminator, "mapping")
                        .unwrap_or_default()
                        .into_iter()
                        .filter(|(_, target)| target.is_string())
                        .collect();
                    let mut canonical = json!({ "propertyName": name });
                    if !mapping.is_empty() {
                        canonical["mapping"] = mapping.into();
                    }
                    out.insert("discriminator".into(), canonical);
                }
            }
            _ => {}
        }
    }
}

/// Adds the type, or splits a schema of several types into the alternatives it stands for.
fn finish_types(types: Vec<(&'static str, Option<&'static str>)>, out: &mut Map<String, Value>) {
    let set = |out: &mut Map<String, Value>, (name, format): (&str, Option<&str>)| {
        out.insert("type".into(), name.into());
        if let Some(format) = format
            && !out.contains_key("format")
        {
            out.insert("format".into(), format.into());
        }
    };
    match types.as_slice() {
        [] => {
            if out.len() == 1 && out.contains_key("nullable") {
                // Only null is allowed: any value that is null.
                out.remove("nullable");
            }
        }
        [kind] => set(out, *kind),
        several => {
            if out.contains_key("anyOf")
                || out.contains_key("oneOf")
                || out.contains_key("allOf")
                || out.contains_key("enum")
            {
                return;
            }
            let parts: Vec<Value> = several
                .iter()
                .map(|kind| {
                    let mut part = Map::new();
                    let own: &[&str] = match kind.0 {
                        "object" => &[
                            "properties",
                            "required",
                            "additionalProperties",
                            "minProperties",
                            "maxProperties",
                        ],
                        "array" => &["items", "minItems", "maxItems", "uniqueItems"],
                        "string" => &["format", "pattern", "minLength", "maxLength"],
                        _ => &["format", "minimum", "maximum", "multipleOf"],
                    };
                    for key in own {
                        if let Some(value) = out.get(*key) {
                            part.insert((*key).into(), value.clone());
                        }
                    }
                    set(&mut part, *kind);
                    Value::Object(part)
                })
                .collect();
            for key in [
                "properties",
                "required",
                "additionalProperties",
                "items",
                "format",
                "pattern",
            ] {
                out.remove(key);
            }
            out.insert("anyOf".into(), parts.into());
        }
    }
}

fn known_type(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    let kind = match name.trim().to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "email" | "uri" | "url" | "password" | "enum" => ("string", None),
        "uuid" | "guid" => ("string", Some("uuid")),
        "date" => ("string", Some("date")),
        "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
        "file" | "binary" => ("string", Some("binary")),
        "integer" | "int" | "int32" | "short" | "byte" => ("integer", None),
        "int64" | "long" | "bigint" => ("integer", Some("int64")),
        "number" | "float" | "double" | "decimal" | "numeric" => ("number", None),
        "boolean" | "bool" => ("boolean", None),
        "array" | "list" | "set" => ("array", None),
        "object" | "map" | "dict" | "hash" | "json" => ("object", None),
        "null" | "none" | "nil" => ("null", None),
        _ => return None,
    };
    Some(kind)
}

fn take_reference(source: &mut Map<String, Value>) -> Option<String> {
    match source.remove("$ref") {
        Some(Value::String(reference)) if !reference.is_empty() => Some(reference),
        _ => None,
    }
}

/// What says something about a schema without restricting it.
fn annotations(source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
    for key in ["title", "description"] {
        if let Some(text) = take_text(source, key).filter(|text| !text.trim().is_empty()) {
            out.insert(key.into(), text.into());
        }
    }
    for key in [
        "nullable",
        "x-nullable",
        "x-isnullable",
        "readOnly",
        "writeOnly",
        "deprecated",
    ] {
        let flag = match source.remove(key) {
            Some(Value::Bool(flag)) => flag,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        };
        if flag {
            let key = if key.ends_with("nullable") {
                "nullable"
            } else {
                key
            };
            out.insert(key.into(), true.into());
        }
    }
    if let Some(default) = source.remove("default") {
        out.insert("default".into(), default);
    }
    if let Some(confidence) = source.remove("x-confidence").filter(Value::is_string) {
        out.insert("x-confidence".into(), confidence);
    }
}

/// Keywords that restrict values; kept for those who validate, when they are well-formed.
fn constraints(source: &mut Map<String, Value>, out: &mut Map<String, Value>) {
    for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        match source.remove(key) {
            Some(Value::Bool(true)) => {
                out.insert(key.into(), true.into());
            }
            Some(number @ Value::Number(_)) => {
                source.insert(bound.into(), number);
                out.insert(key.into(), true.into());
            }
            _ => {}
        }
    }
    for key in ["minimum", "maximum", "multipleOf"] {
        if let Some(number) = source.remove(key).filter(|value| value.as_f64().is_some()) {
            out.insert(key.into(), number);
        }
    }
    for key in [
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    ] {
        if let Some(count) = source.remove(key).filter(Value::is_u64) {
            out.insert(key.into(), count);
        }
    }
    if let Some(unique @ Value::Bool(_)) = source.remove("uniqueItems") {
        out.insert("uniqueItems".into(), unique);
    }
    if let Some(pattern @ Value::String(_)) = source.remove("pattern") {
        out.insert("pattern".into(), pattern);
    }
}
