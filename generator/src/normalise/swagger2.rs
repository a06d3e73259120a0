//! Swagger 2.0 → OpenAPI 3.0: hosts become servers, body and form parameters become request bodies,
//! definitions move under components. Nothing is interpreted beyond that.

use serde_json::{Map, Value, json};

use super::{take_array, take_object, take_text};
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Converts a Swagger 2.0 document; any other is returned as it is.
#[must_use]
pub fn convert(document: Value, diagnostics: &mut Diagnostics) -> Value {
    let Value::Object(mut root) = document else {
        return document;
    };
    if root.remove("swagger").is_none() {
        return Value::Object(root);
    }
    let media = Media {
        consumes: take_strings(&mut root, "consumes"),
        produces: take_strings(&mut root, "produces"),
    };
    let servers = servers(&mut root);
    let global = take_object(&mut root, "parameters").unwrap_or_default();
    let (bodies, parameters): (Map<_, _>, Map<_, _>) =
        global.into_iter().partition(|(_, parameter)| is_body(parameter));
    let mut converter = Converter {
        media,
        bodies,
        diagnostics,
    };

    let mut components = Map::new();
    components.insert(
        "schemas".into(),
        root.remove("definitions").unwrap_or_else(|| json!({})),
    );
    let parameters: Map<_, _> = parameters
        .into_iter()
        .map(|(name, parameter)| {
            let at = Pointer::root().join("parameters").join(&name);
            (name, converter.parameter(parameter, &at))
        })
        .collect();
    components.insert("parameters".into(), parameters.into());
    let produces = converter.media.produces.clone();
    let responses: Map<_, _> = take_object(&mut root, "responses")
        .unwrap_or_default()
        .into_iter()
        .map(|(name, response)| {
            let at = Pointer::root().join("responses").join(&name);
            (name, converter.response(response, &produces, &at))
        })
        .collect();
    components.insert("responses".into(), responses.into());
    components.insert("securitySchemes".into(), security_schemes(&mut root).into());

    let paths = take_object(&mut root, "paths").unwrap_or_default();
    let mut converted = Map::new();
    for (path, item) in paths {
        let pointer = Pointer::root().join("paths").join(&path);
        converted.insert(path, converter.path_item(item, &pointer));
    }
    root.insert("openapi".into(), "3.0.3".into());
    root.insert("servers".into(), servers);
    root.insert("paths".into(), converted.into());
    root.insert("components".into(), components.into());
    let mut document = Value::Object(root);
    rewrite_references(&mut document);
    document
}

struct Media {
    consumes: Vec<String>,
    produces: Vec<String>,
}

struct Converter<'d> {
    media: Media,
    /// Global parameters in `body` or `formData`; they become part of the operations that refer to them.
    bodies: Map<String, Value>,
    diagnostics: &'d mut Diagnostics,
}

impl Converter<'_> {
    fn path_item(&mut self, item: Value, pointer: &Pointer) -> Value {
        let Value::Object(mut item) = item else {
            return item;
        };
        let shared = take_array(&mut item, "parameters").unwrap_or_default();
        let (shared_bodies, shared): (Vec<_>, Vec<_>) =
            shared.into_iter().map(|p| self.follow_body(p)).partition(is_body);
        let shared: Vec<_> = shared
            .into_iter()
            .map(|parameter| self.parameter(parameter, &pointer.join("parameters")))
            .collect();
        if !shared.is_empty() {
            item.insert("parameters".into(), shared.into());
        }
        for method in METHODS {
            if let Some(operation) = take_object(&mut item, method) {
                let operation = self.operation(operation, &shared_bodies, &pointer.join(method));
                item.insert(method.into(), operation);
            }
        }
        Value::Object(item)
    }

    fn operation(&mut self, mut operation: Map<String, Value>, shared: &[Value], pointer: &Pointer) -> Value {
        let consumes = non_empty(take_strings(&mut operation, "consumes"), &self.media.consumes);
        let produces = non_empty(take_strings(&mut operation, "produces"), &self.media.produces);
        operation.remove("schemes");
        let own = take_array(&mut operation, "parameters").unwrap_or_default();
        let (mut bodies, parameters): (Vec<_>, Vec<_>) =
            own.into_iter().map(|p| self.follow_body(p)).partition(is_body);
        if bodies.is_empty() {
            bodies = shared.to_vec();
        }
        let parameters: Vec<_> = parameters
            .into_iter()
            .map(|parameter| self.parameter(parameter, &pointer.join("parameters")))
            .collect();
        if !parameters.is_empty() {
            operation.insert("parameters".into(), parameters.into());
        }
        if let Some(body) = self.request_body(bodies, &consumes, pointer) {
            operation.insert("requestBody".into(), body);
        }
        let responses = take_object(&mut operation, "responses").unwrap_or_default();
        let responses: Map<_, _> = responses
            .into_iter()
            .map(|(status, response)| {
                let kept = status.starts_with("x-");
                (
                    status,
                    if kept {
                        response
                    } else {
                        self.response(response, &produces, &pointer.join("responses"))
                    },
                )
            })
            .collect();
        operation.insert("responses".into(), responses.into());
        Value::Object(operation)
    }

    /// A reference to a global body parameter is replaced by what it refers to.
    fn follow_body(&self, parameter: Value) -> Value {
        let target = parameter
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/parameters/"))
            .and_then(|name| self.bodies.get(&name.replace("~1", "/").replace("~0", "~")));
        target.cloned().unwrap_or(parameter)
    }

    fn request_body(&mut self, bodies: Vec<Value>, consumes: &[String], pointer: &Pointer) -> Option<Value> {
        let (mut whole, forms): (Vec<_>, Vec<_>) = bodies
            .into_iter()
            .partition(|body| location(body) == Some("body"));
        if whole.len() > 1 || (!whole.is_empty() && !forms.is_empty()) {
            self.diagnostics.warn(
                "several-bodies",
                pointer.join("parameters"),
                "several bodies, the first one counts",
            );
        }
        if !whole.is_empty() {
            let Value::Object(mut body) = whole.swap_remove(0) else {
                return None;
            };
            let schema = body.remove("schema").unwrap_or_else(|| json!({}));
            let types = if consumes.is_empty() {
                &["application/json".to_owned()][..]
            } else {
                consumes
            };
            // A body parameter is JSON even where the document says it consumes forms.
            let usable: Vec<_> = types.iter().filter(|media| !is_form(media)).cloned().collect();
            let types = if usable.is_empty() {
                vec!["application/json".to_owned()]
            } else {
                usable
            };
            return Some(request_body(&mut body, schema, &types));
        }
        if forms.is_empty() {
            return None;
        }
        let mut properties = Map::new();
        let mut required = Vec::new();
        let mut has_file = false;
        for form in forms {
            let Value::Object(mut form) = form else { continue };
            let Some(name) = take_text(&mut form, "name") else {
                continue;
            };
            form.remove("in");
            let format = take_text(&mut form, "collectionFormat").filter(|format| format != "multi");
            if let Some(format) = format.filter(|_| form.get("type").is_some_and(|kind| kind == "array")) {
                self.diagnostics.warn(
                    "collection-format",
                    pointer.join("parameters"),
                    format!("{name:?} is a list in the format {format}, which forms do not have here; it is sent item by item"),
                );
            }
            form.remove("allowEmptyValue");
            if form.remove("required").is_some_and(|required| required == true) {
                required.push(Value::from(name.clone()));
            }
            has_file |= form.get("type").is_some_and(|kind| kind == "file");
            properties.insert(name, Value::Object(form));
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        let needed = !required.is_empty();
        if needed {
            schema["required"] = required.into();
        }
        let fallback = if has_file {
            "multipart/form-data"
        } else {
            "application/x-www-form-urlencoded"
        };
        let types: Vec<_> = consumes.iter().filter(|media| is_form(media)).cloned().collect();
        let types = match types {
            types if types.is_empty() || (has_file && !types.iter().any(|t| t.starts_with("multipart/"))) => {
                vec![fallback.to_owned()]
            }
            types => types,
        };
        let mut body = Map::new();
        if needed {
            body.insert("required".into(), true.into());
        }
        Some(request_body(&mut body, schema, &types))
    }

    fn parameter(&mut self, parameter: Value, at: &Pointer) -> Value {
        let Value::Object(mut parameter) = parameter else {
            return parameter;
        };
        if parameter.contains_key("$ref") || parameter.contains_key("schema") {
            return Value::Object(parameter);
        }
        let mut schema = Map::new();
        for key in [
            "type",
            "format",
            "items",
            "default",
            "enum",
            "maximum",
            "minimum",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "multipleOf",
            "x-enum-varnames",
            "x-enumNames",
            "x-nullable",
        ] {
            if let Some(value) = parameter.remove(key) {
                schema.insert(key.into(), value);
            }
        }
        let query = parameter.get("in").is_some_and(|place| place == "query");
        let format = take_text(&mut parameter, "collectionFormat");
        let unknown = match format.as_deref() {
            Some("csv" | "multi") => None,
            Some("ssv" | "pipes") if query => None,
            other => other,
        };
        if let Some(unknown) = unknown {
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let message = format!(
                "{name:?} is a list in the format {unknown}, which OpenAPI 3 does not have here; commas part its items"
            );
            self.diagnostics.warn("collection-format", at, message);
        }
        let (style, explode) = match format.as_deref() {
            Some("multi") => (Some("form"), Some(true)),
            Some("ssv") if query => (Some("spaceDelimited"), Some(false)),
            Some("pipes") if query => (Some("pipeDelimited"), Some(false)),
            _ if query && schema.get("type").is_some_and(|kind| kind == "array") => {
                (Some("form"), Some(false))
            }
            _ => (None, None),
        };
        if let Some(style) = style {
            parameter.insert("style".into(), style.into());
        }
        if let Some(explode) = explode {
            parameter.insert("explode".into(), explode.into());
        }
        parameter.insert("schema".into(), schema.into());
        Value::Object(parameter)
    }

    fn response(&mut self, response: Value, produces: &[String], at: &Pointer) -> Value {
        let Value::Object(mut response) = response else {
            return response;
        };
        if response.contains_key("$ref") {
            return Value::Object(response);
        }
        response.remove("examples");
        if let Some(headers) = take_object(&mut response, "headers") {
            let headers: Map<_, _> = headers
                .into_iter()
                .map(|(name, header)| (name, self.parameter(header, at)))
                .collect();
            response.insert("headers".into(), headers.into());
        }
        if let Some(schema) = response.remove("schema") {
            let json = ["application/json".to_owned()];
            let types = if produces.is_empty() { &json[..] } else { produces };
            let content: Map<_, _> = types
                .iter()
                .map(|media| (media.clone(), json!({ "schema": schema })))
                .collect();
            response.insert("content".into(), content.into());
        }
        Value::Object(response)
    }
}

fn request_body(body: &mut Map<String, Value>, schema: Value, types: &[String]) -> Value {
    let content: Map<_, _> = types
        .iter()
        .map(|media| (media.clone(), json!({ "schema": schema })))
        .collect();
    let mut converted = Map::new();
    for key in ["description", "required"] {
        if let Some(value) = body.remove(key) {
            converted.insert(key.into(), value);
        }
    }
    converted.insert("content".into(), content.into());
    Value::Object(converted)
}

fn servers(root: &mut Map<String, Value>) -> Value {
    let host = take_text(root, "host").filter(|host| !host.trim().is_empty());
    let base = take_text(root, "basePath").unwrap_or_default();
    let base = base.trim().trim_end_matches('/');
    let base = if base.is_empty() || base.starts_with('/') {
        base.to_owned()
    } else {
        format!("/{base}")
    };
    let schemes = take_strings(root, "schemes");
    let Some(host) = host else {
        return if base.is_empty() {
            json!([])
        } else {
            json!([{ "url": base }])
        };
    };
    let scheme = if schemes.is_empty() || schemes.iter().any(|scheme| scheme == "https") {
        "https"
    } else {
        schemes[0].as_str()
    };
    json!([{ "url": format!("{scheme}://{}{base}", host.trim().trim_end_matches('/')) }])
}

fn security_schemes(root: &mut Map<String, Value>) -> Map<String, Value> {
    let definitions = take_object(root, "securityDefinitions").unwrap_or_default();
    definitions
        .into_iter()
        .filter_map(|(name, scheme)| {
            let Value::Object(mut scheme) = scheme else {
                return None;
            };
            match scheme.get("type").and_then(Value::as_str) {
                Some("basic") => {
                    scheme.insert("type".into(), "http".into());
                    scheme.insert("scheme".into(), "basic".into());
                }
                Some("oauth2") => {
                    let flow = match take_text(&mut scheme, "flow").as_deref() {
                        Some("application") => "clientCredentials",
                        Some("accessCode") => "authorizationCode",
                        Some("password") => "password",
                        _ => "implicit",
                    };
                    let mut inner = Map::new();
                    for key in ["authorizationUrl", "tokenUrl", "scopes"] {
                        if let Some(value) = scheme.remove(key) {
                            inner.insert(key.into(), value);
                        }
                    }
                    scheme.insert("flows".into(), json!({ flow: inner }));
                }
                _ => {}
            }
            Some((name, Value::Object(scheme)))
        })
        .collect()
}

/// `#/definitions/X` → `#/components/schemas/X` and its siblings, wherever a reference stands.
fn rewrite_references(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                for (old, new) in [
                    ("#/definitions/", "#/components/schemas/"),
                    ("#/parameters/", "#/components/parameters/"),
                    ("#/responses/", "#/components/responses/"),
                ] {
                    if let Some(rest) = reference.strip_prefix(old) {
                        *reference = format!("{new}{rest}");
                        break;
                    }
                }
            }
            object.values_mut().for_each(rewrite_references);
        }
        Value::Array(items) => items.iter_mut().for_each(rewrite_references),
        _ => {}
    }
}

fn location(parameter: &Value) -> Option<&str> {
    parameter.get("in").and_then(Value::as_str)
}

fn is_body(parameter: &Value) -> bool {
    matches!(location(parameter), Some("body" | "formData"))
}

fn is_form(media: &str) -> bool {
    media.starts_with("multipart/") || media.starts_with("application/x-www-form-urlencoded")
}

fn non_empty(own: Vec<String>, global: &[String]) -> Vec<String> {
    if own.is_empty() { global.to_vec() } else { own }
}

fn take_strings(object: &mut Map<String, Value>, key: &str) -> Vec<String> {
    match object.remove(key) {
        Some(Value::Array(items)) => items
            .into_iter()
            .filter_map(|item| item.as_str().map(|text| text.trim().to_owned()))
            .filter(|text| !text.is_empty())
            .collect(),
        Some(Value::String(text)) => vec![text],
        _ => Vec::new(),
    }
}
