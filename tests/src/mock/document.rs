//! Reads canonical OpenAPI 3.0 documents into operations. Schemas stay in the document and are named by JSON Pointer.

use axum::http::Method;
use generator::Document;
use serde_json::Value;

use super::{
    routes::Template,
    schema::{Direction, Schemas},
};

/// A document that the mock can't serve.
#[derive(Debug, thiserror::Error)]
#[error("{slug}: {pointer}: {reason}")]
pub struct InvalidDocument {
    pub(crate) slug: String,
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

#[derive(Debug)]
pub(crate) struct Service {
    pub(crate) document: Value,
    pub(crate) requests: Schemas,
    pub(crate) responses: Schemas,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    /// Service, method and path with anonymous parameters: `tickets GET /{}/interactions`.
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) template: Template,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: Vec<Response>,
    /// Alternatives; each is a list of schemes that all have to be met.
    pub(crate) security: Vec<Vec<Scheme>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// Pointer of the schema; the value is JSON text when `json` is set.
    pub(crate) schema: Option<String>,
    pub(crate) json: bool,
}

#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) media: Vec<Media>,
}

#[derive(Debug)]
pub(crate) struct Media {
    pub(crate) range: String,
    pub(crate) schema: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Response {
    /// `200`, `2XX` or `default`.
    pub(crate) status: String,
    pub(crate) media: Vec<Media>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    Bearer,
    Basic,
    Key(Location, String),
    /// Of a kind that a request does not show, or not declared at all: not checked.
    Other,
}

impl Service {
    pub(crate) fn new(document: Document) -> Result<Self, InvalidDocument> {
        let Document {
            slug, value, base, ..
        } = document;
        let invalid = |pointer: &str, reason: String| InvalidDocument {
            slug: slug.clone(),
            pointer: pointer.to_owned(),
            reason,
        };
        let schemas =
            |direction| Schemas::new(&slug, &value, direction).map_err(|reason| invalid("", reason));
        let (requests, responses) = (schemas(Direction::Request)?, schemas(Direction::Response)?);
        let reader = Reader {
            slug: &slug,
            base: &base,
            document: &value,
        };
        let operations = reader
            .operations()
            .map_err(|(pointer, reason)| invalid(&pointer, reason))?;
        Ok(Self {
            document: value,
            requests,
            responses,
            operations,
        })
    }
}

/// The value at the end of the references that start at `pointer`, and its own pointer.
pub(crate) fn resolve<'a>(document: &'a Value, pointer: &str) -> Option<(String, &'a Value)> {
    let mut pointer = pointer.to_owned();
    for _ in 0..64 {
        let value = document.pointer(&pointer)?;
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => pointer = reference.strip_prefix('#')?.to_owned(),
            None => return Some((pointer, value)),
        }
    }
    None
}

/// `name` as a token of a JSON Pointer.
pub(crate) fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

type Found<T> = Result<T, (String, String)>;

struct Reader<'a> {
    slug: &'a str,
    base: &'a str,
    document: &'a Value,
}

impl<'a> Reader<'a> {
    fn operations(&self) -> Found<Vec<Operation>> {
        let mut operations = Vec::new();
        let paths = self.document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let at = format!("/paths/{}", token(path));
            for name in [
                "get", "put", "post", "delete", "options", "head", "patch", "trace",
            ] {
                if item.get(name).is_some() {
                    operations.push(self.operation(path, &at, name)?);
                }
            }
        }
        Ok(operations)
    }

    fn operation(&self, path: &str, item: &str, name: &str) -> Found<Operation> {
        let at = format!("{item}/{name}");
        let upper = name.to_uppercase();
        let method = Method::from_bytes(upper.as_bytes()).map_err(|error| (at.clone(), error.to_string()))?;
        let template = Template::new(self.base, path).map_err(|reason| (item.to_owned(), reason))?;
        let value = &self.document.pointer(&at).unwrap_or(&Value::Null);
        let mut parameters = self.parameters(&format!("{at}/parameters"))?;
        for shared in self.parameters(&format!("{item}/parameters"))? {
            if !parameters
                .iter()
                .any(|own| own.name == shared.name && own.location == shared.location)
            {
                parameters.push(shared);
            }
        }
        let body = match value.get("requestBody") {
            Some(_) => Some(self.body(&format!("{at}/requestBody"))?),
            None => None,
        };
        let mut responses = Vec::new();
        for status in value
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(status, _)| status)
        {
            let (at, _) = self.resolve(&format!("{at}/responses/{}", token(status)))?;
            responses.push(Response {
                status: status.clone(),
                media: self.media(&at)?,
            });
        }
        let security = self.security(value);
        let id = format!("{} {upper} {}", self.slug, Template::anonymous(path));
        Ok(Operation {
            id,
            method,
            template,
            parameters,
            body,
            responses,
            security,
        })
    }

    fn resolve(&self, pointer: &str) -> Found<(String, &'a Value)> {
        resolve(self.document, pointer).ok_or_else(|| (pointer.to_owned(), "a broken reference".to_owned()))
    }

    fn parameters(&self, list: &str) -> Found<Vec<Parameter>> {
        let count = self
            .document
            .pointer(list)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        (0..count)
            .map(|index| self.parameter(&format!("{list}/{index}")))
            .collect()
    }

    fn parameter(&self, pointer: &str) -> Found<Parameter> {
        let (at, value) = self.resolve(pointer)?;
        let text = |member: &str| value.get(member).and_then(Value::as_str);
        let location = match text("in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            other => return Err((at, format!("a parameter in {other:?}"))),
        };
        let default_style = if matches!(location, Location::Query | Location::Cookie) {
            "form"
        } else {
            "simple"
        };
        let style = text("style").unwrap_or(default_style).to_owned();
        let content = value
            .get("content")
            .and_then(Value::as_object)
            .and_then(|content| content.keys().next());
        Ok(Parameter {
            name: text("name").unwrap_or_default().to_owned(),
            location,
            required: location == Location::Path || value.get("required") == Some(&Value::Bool(true)),
            explode: value
                .get("explode")
                .and_then(Value::as_bool)
                .unwrap_or(style == "form"),
            style,
            schema: match content {
                Some(media) => Some(format!("{at}/content/{}/schema", token(media))),
                None => value.get("schema").map(|_| format!("{at}/schema")),
            },
            json: content.is_some(),
        })
    }

    fn body(&self, pointer: &str) -> Found<Body> {
        let (at, value) = self.resolve(pointer)?;
        Ok(Body {
            required: value.get("required") == Some(&Value::Bool(true)),
            media: self.media(&at)?,
        })
    }

    fn media(&self, holder: &str) -> Found<Vec<Media>> {
        let at = format!("{holder}/content");
        let content = self.document.pointer(&at).and_then(Value::as_object);
        let media = content.into_iter().flatten().map(|(range, media)| Media {
            range: range.to_ascii_lowercase(),
            schema: media
                .get("schema")
                .map(|_| format!("{at}/{}/schema", token(range))),
        });
        Ok(media.collect())
    }

    fn security(&self, operation: &Value) -> Vec<Vec<Scheme>> {
        let requirements = operation
            .get("security")
            .or_else(|| self.document.get("security"));
        let requirements = requirements.and_then(Value::as_array).into_iter().flatten();
        let schemes = requirements
            .filter_map(Value::as_object)
            .map(|schemes| schemes.keys());
        schemes
            .map(|names| names.map(|name| self.scheme(name)).collect())
            .collect()
    }

    fn scheme(&self, name: &str) -> Scheme {
        let Ok((_, value)) = self.resolve(&format!("/components/securitySchemes/{}", token(name))) else {
            return Scheme::Other;
        };
        let text = |member: &str| value.get(member).and_then(Value::as_str).unwrap_or_default();
        let location = match text("in") {
            "query" => Location::Query,
            "cookie" => Location::Cookie,
            _ => Location::Header,
        };
        let in_authorization =
            location == Location::Header && text("name").eq_ignore_ascii_case("authorization");
        match (text("type"), text("scheme").to_ascii_lowercase().as_str()) {
            ("apiKey", _) if in_authorization => Scheme::Bearer,
            ("apiKey", _) => Scheme::Key(location, text("name").to_owned()),
            ("http", "basic") => Scheme::Basic,
            ("http", "bearer") | ("oauth2" | "openIdConnect", _) => Scheme::Bearer,
            _ => Scheme::Other,
        }
    }
}
