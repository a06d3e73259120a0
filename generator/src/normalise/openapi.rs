//! Path items, parameters, bodies, responses and components in canonical form.

use serde_json::{Map, Value, json};

use super::schema::Schemas;
use super::shape::security_requirements;
use super::{take_array, take_object, take_text};
use crate::diagnostic::Diagnostics;
use crate::pointer::{Pointer, Token};

/// Methods that a path item may define.
pub(super) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Shapes the parts of a document.
pub(super) struct Shaper<'d> {
    schemas: Schemas<'d>,
}

impl<'d> Shaper<'d> {
    pub(super) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            schemas: Schemas {
                diagnostics,
                at: Pointer::root(),
            },
        }
    }

    pub(super) fn diagnostics(&mut self) -> &mut Diagnostics {
        self.schemas.diagnostics
    }

    fn within<T>(&mut self, token: impl Token, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.schemas.at.push(token);
        let done = work(self);
        self.schemas.at.truncate(length);
        done
    }

    pub(super) fn path_item(&mut self, item: Value, at: Pointer) -> Option<Value> {
        self.schemas.at = at;
        let Value::Object(mut item) = item else {
            return None;
        };
        let mut out = Map::new();
        if let Some(parameters) = self.parameters(&mut item) {
            out.insert("parameters".into(), parameters);
        }
        if let Some(servers) = item.remove("servers") {
            out.insert("servers".into(), self.servers(Some(servers)));
        }
        for method in METHODS {
            if let Some(operation) = take_object(&mut item, method) {
                let operation = self.within(method, |this| this.operation(operation));
                out.insert(method.into(), operation);
            }
        }
        let unknown: Vec<_> = item
            .keys()
            .filter(|key| {
                !key.starts_with("x-") && !matches!(key.as_str(), "summary" | "description" | "$ref")
            })
            .cloned()
            .collect();
        for key in unknown {
            let at = self.schemas.at.join(&key);
            self.diagnostics().warn(
                "path-member-unknown",
                at,
                "no method of HTTP that OpenAPI knows, ignored",
            );
        }
        self.schemas.at = Pointer::root();
        Some(Value::Object(out))
    }

    fn operation(&mut self, mut source: Map<String, Value>) -> Value {
        let mut out = Map::new();
        for key in ["summary", "description", "operationId", "x-confidence"] {
            if let Some(text) = take_text(&mut source, key).filter(|text| !text.trim().is_empty()) {
                out.insert(key.into(), text.into());
            }
        }
        let tags: Vec<Value> = match source.remove("tags") {
            Some(Value::Array(tags)) => tags.into_iter().filter(Value::is_string).collect(),
            Some(tag @ Value::String(_)) => vec![tag],
            _ => vec![],
        };
        if !tags.is_empty() {
            out.insert("tags".into(), tags.into());
        }
        if source.remove("deprecated").is_some_and(|flag| flag == true) {
            out.insert("deprecated".into(), true.into());
        }
        if let Some(security) = take_array(&mut source, "security") {
            out.insert("security".into(), security_requirements(security));
        }
        if let Some(servers) = source.remove("servers") {
            out.insert("servers".into(), self.servers(Some(servers)));
        }
        if let Some(parameters) = self.parameters(&mut source) {
            out.insert("parameters".into(), parameters);
        }
        if let Some(body) = take_object(&mut source, "requestBody") {
            let body = self.within("requestBody", |this| this.body(body));
            out.insert("requestBody".into(), body);
        }
        let responses = take_object(&mut source, "responses").unwrap_or_default();
        let responses = self.within("responses", |this| this.responses(responses));
        out.insert("responses".into(), responses);
        Value::Object(out)
    }

    fn parameters(&mut self, source: &mut Map<String, Value>) -> Option<Value> {
        let items = match source.remove("parameters")? {
            Value::Array(items) => items,
            // Some writers key parameters by name.
            Value::Object(named) => named.into_iter().map(|(_, parameter)| parameter).collect(),
            _ => return None,
        };
        let shaped: Vec<_> = self.within("parameters", |this| {
            items
                .into_iter()
                .enumerate()
                .filter_map(|(index, item)| this.within(index, |this| this.parameter(item)))
                .collect()
        });
        (!shaped.is_empty()).then(|| shaped.into())
    }

    fn parameter(&mut self, parameter: Value) -> Option<Value> {
        let at = self.schemas.at.clone();
        let Value::Object(mut source) = parameter else {
            self.diagnostics().warn(
                "parameter-malformed",
                at,
                "a parameter that is no object, ignored",
            );
            return None;
        };
        if let Some(reference) = take_text(&mut source, "$ref") {
            return Some(json!({ "$ref": reference }));
        }
        let (Some(name), Some(place)) = (take_text(&mut source, "name"), take_text(&mut source, "in")) else {
            self.diagnostics().warn(
                "parameter-malformed",
                at,
                "a parameter without name or place, ignored",
            );
            return None;
        };
        let place = place.to_ascii_lowercase();
        if !["path", "query", "header", "cookie"].contains(&place.as_str()) {
            self.diagnostics().warn(
                "parameter-place",
                at,
                format!("{place:?} is no place of a parameter, ignored"),
            );
            return None;
        }
        let mut out = self.described(&mut source);
        let required = source.remove("required").is_some_and(|flag| flag == true) || place == "path";
        if required {
            out.insert("required".into(), true.into());
        }
        if let Some(style) = take_text(&mut source, "style") {
            let allowed: &[&str] = match place.as_str() {
                "path" => &["matrix", "label", "simple"],
                "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
                "header" => &["simple"],
                _ => &["form"],
            };
            if allowed.contains(&style.as_str()) {
                out.insert("style".into(), style.into());
            } else {
                let at = at.join("style");
                self.diagnostics().warn(
                    "style-unknown",
                    at,
                    format!("{style:?} is no style of a {place} parameter, the default counts"),
                );
            }
        }
        if let Some(explode @ Value::Bool(_)) = source.remove("explode") {
            out.insert("explode".into(), explode);
        }
        let content = take_object(&mut source, "content").filter(|content| !content.is_empty());
        match content {
            Some(content) if !source.contains_key("schema") => {
                let content = self.content(content);
                out.insert("content".into(), content);
            }
            _ => {
                let schema = source.remove("schema").unwrap_or_else(|| {
                    let kept = ["type", "format", "items", "enum", "default", "nullable"];
                    source
                        .into_iter()
                        .filter(|(key, _)| kept.contains(&key.as_str()))
                        .collect::<Map<_, _>>()
                        .into()
                });
                let schema = self.within("schema", |this| this.schemas.schema(schema));
                out.insert("schema".into(), schema);
            }
        }
        out.insert("name".into(), name.into());
        out.insert("in".into(), place.into());
        Some(Value::Object(out))
    }

    fn body(&mut self, mut source: Map<String, Value>) -> Value {
        if let Some(reference) = take_text(&mut source, "$ref") {
            return json!({ "$ref": reference });
        }
        let mut out = self.described(&mut source);
        if source.remove("required").is_some_and(|flag| flag == true) {
            out.insert("required".into(), true.into());
        }
        let content = take_object(&mut source, "content").unwrap_or_default();
        out.insert("content".into(), self.content(content));
        Value::Object(out)
    }

    fn responses(&mut self, responses: Map<String, Value>) -> Value {
        let mut out = Map::new();
        for (status, response) in responses {
            if status.starts_with("x-") {
                continue;
            }
            let canonical = status.trim().to_ascii_uppercase();
            let known = canonical == "DEFAULT"
                || (canonical.len() == 3
                    && canonical.starts_with(['1', '2', '3', '4', '5'])
                    && (canonical.ends_with("XX") || canonical.chars().all(|c| c.is_ascii_digit())));
            if !known {
                let at = self.schemas.at.join(&status);
                self.diagnostics().warn(
                    "status-unknown",
                    at,
                    format!("{status:?} is no status of HTTP, ignored"),
                );
                continue;
            }
            let key = if canonical == "DEFAULT" {
                "default".to_owned()
            } else {
                canonical
            };
            let response = self.within(&status, |this| this.response(response));
            out.insert(key, response);
        }
        Value::Object(out)
    }

    fn response(&mut self, response: Value) -> Value {
        let mut source = match response {
            Value::Object(source) => source,
            _ => Map::new(),
        };
        if let Some(reference) = take_text(&mut source, "$ref") {
            return json!({ "$ref": reference });
        }
        let mut out = Map::new();
        let description = take_text(&mut source, "description").unwrap_or_default();
        out.insert("description".into(), description.into());
        if let Some(headers) = take_object(&mut source, "headers") {
            let headers = self.within("headers", |this| this.headers(headers));
            out.insert("headers".into(), headers);
        }
        if let Some(content) = take_object(&mut source, "content") {
            out.insert("content".into(), self.content(content));
        }
        Value::Object(out)
    }

    fn headers(&mut self, headers: Map<String, Value>) -> Value {
        headers
            .into_iter()
            .filter_map(|(name, header)| {
                let header = self.within(&name, |this| this.header(header))?;
                Some((name, header))
            })
            .collect::<Map<_, _>>()
            .into()
    }

    fn header(&mut self, header: Value) -> Option<Value> {
        let Value::Object(mut source) = header else {
            return None;
        };
        if let Some(reference) = take_text(&mut source, "$ref") {
            return Some(json!({ "$ref": reference }));
        }
        let mut out = self.described(&mut source);
        let schema = source
            .remove("schema")
            .unwrap_or_else(|| json!({ "type": "string" }));
        let schema = self.within("schema", |this| this.schemas.schema(schema));
        out.insert("schema".into(), schema);
        Some(Value::Object(out))
    }

    fn content(&mut self, content: Map<String, Value>) -> Value {
        self.within("content", |this| {
            content
                .into_iter()
                .filter_map(|(media, value)| {
                    let Value::Object(mut source) = value else {
                        return None;
                    };
                    let mut out = Map::new();
                    // OpenAPI 3.2 names the items of a stream instead of the whole.
                    let schema = source.remove("schema").or_else(|| source.remove("itemSchema"));
                    if let Some(schema) = schema {
                        let schema = this.within(&media, |this| {
                            this.within("schema", |this| this.schemas.schema(schema))
                        });
                        out.insert("schema".into(), schema);
                    }
                    if let Some(encoding) = take_object(&mut source, "encoding") {
                        let encoding: Map<_, _> = encoding
                            .into_iter()
                            .filter_map(|(name, value)| {
                                let Value::Object(mut value) = value else {
                                    return None;
                                };
                                let media = take_text(&mut value, "contentType")?;
                                Some((name, json!({ "contentType": media })))
                            })
                            .collect();
                        if !encoding.is_empty() {
                            out.insert("encoding".into(), encoding.into());
                        }
                    }
                    Some((media, Value::Object(out)))
                })
                .collect::<Map<_, _>>()
                .into()
        })
    }

    pub(super) fn components(&mut self, mut source: Map<String, Value>) -> Value {
        let mut out = Map::new();
        self.schemas.at = Pointer::root().join("components");
        let mut each =
            |this: &mut Self, kind: &str, work: &mut dyn FnMut(&mut Self, Value) -> Option<Value>| {
                let members = take_object(&mut source, kind).unwrap_or_default();
                let shaped: Map<_, _> = this.within(kind, |this| {
                    members
                        .into_iter()
                        .filter_map(|(name, value)| {
                            let shaped = this.within(&name, |this| work(this, value))?;
                            Some((name, shaped))
                        })
                        .collect()
                });
                if !shaped.is_empty() {
                    out.insert(kind.into(), shaped.into());
                }
            };
        each(self, "schemas", &mut |this, value| {
            Some(this.schemas.schema(value))
        });
        each(self, "parameters", &mut |this, value| this.parameter(value));
        each(self, "responses", &mut |this, value| Some(this.response(value)));
        each(self, "requestBodies", &mut |this, value| match value {
            Value::Object(body) => Some(this.body(body)),
            _ => None,
        });
        each(self, "headers", &mut |this, value| this.header(value));
        each(self, "securitySchemes", &mut |this, value| {
            let scheme = security_scheme(value);
            let usable = scheme.as_ref().is_some_and(|scheme| {
                scheme["type"] == "apiKey" || scheme["scheme"] == "bearer" || scheme["scheme"] == "basic"
            });
            if !usable {
                let at = this.schemas.at.clone();
                this.diagnostics().warn(
                    "security-unsupported",
                    at,
                    "no key, no bearer token, no user and password: the crate has no credentials for it, the caller must provide them",
                );
            }
            scheme
        });
        self.schemas.at = Pointer::root();
        Value::Object(out)
    }

    pub(super) fn servers(&mut self, servers: Option<Value>) -> Value {
        let Some(Value::Array(servers)) = servers else {
            return json!([]);
        };
        servers
            .into_iter()
            .filter_map(|server| {
                let Value::Object(mut server) = server else {
                    return None;
                };
                let mut url = take_text(&mut server, "url")?;
                for (name, variable) in take_object(&mut server, "variables").unwrap_or_default() {
                    let default = variable
                        .get("default")
                        .or_else(|| variable.get("enum").and_then(|values| values.get(0)))
                        .map(|default| {
                            default
                                .as_str()
                                .map_or_else(|| default.to_string(), str::to_owned)
                        });
                    if let Some(default) = default {
                        url = url.replace(&format!("{{{name}}}"), &default);
                    }
                }
                Some(json!({ "url": url.trim() }))
            })
            .collect()
    }

    fn described(&mut self, source: &mut Map<String, Value>) -> Map<String, Value> {
        let mut out = Map::new();
        if let Some(description) = take_text(source, "description").filter(|text| !text.trim().is_empty()) {
            out.insert("description".into(), description.into());
        }
        if source.remove("deprecated").is_some_and(|flag| flag == true) {
            out.insert("deprecated".into(), true.into());
        }
        if let Some(confidence) = source.remove("x-confidence").filter(Value::is_string) {
            out.insert("x-confidence".into(), confidence);
        }
        out
    }
}

/// A security scheme that a client can satisfy: an API key, or one of the HTTP schemes.
fn security_scheme(value: Value) -> Option<Value> {
    let Value::Object(mut source) = value else {
        return None;
    };
    let description = take_text(&mut source, "description");
    let mut out = match take_text(&mut source, "type")?.as_str() {
        "apiKey" => {
            let place = take_text(&mut source, "in")
                .filter(|place| ["header", "query", "cookie"].contains(&place.as_str()))?;
            json!({ "type": "apiKey", "name": take_text(&mut source, "name")?, "in": place })
        }
        "http" => json!({ "type": "http", "scheme": take_text(&mut source, "scheme")?.to_ascii_lowercase() }),
        // Their tokens travel as bearer tokens; getting one is the caller's business.
        "oauth2" | "openIdConnect" => json!({ "type": "http", "scheme": "bearer" }),
        _ => return None,
    };
    if let Some(description) = description {
        out["description"] = description.into();
    }
    Some(out)
}
