//! Reads the parameters of a request by their declared style, and checks them against their schemas.

use axum::http::HeaderMap;
use serde_json::{Map, Value};

use super::{
    document::{Location, Operation, Parameter, Scheme, Service},
    shape::{Shape, Tree, texts_value},
};

/// One `name=value` of the query, decoded, with the value as it was sent.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) value: String,
    raw: String,
}

/// The pairs of a raw query, in order.
pub(crate) fn pairs(query: &str) -> Vec<Pair> {
    let decode = |raw: &str| {
        form_urlencoded::parse(raw.as_bytes())
            .map(|(name, _)| name.into_owned())
            .next()
            .unwrap_or_default()
    };
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, raw) = part.split_once('=').unwrap_or((part, ""));
            // Without this a literal `=` inside the value would end it.
            let value = decode(&raw.replace('=', "%3D"));
            Pair {
                name: decode(name),
                value,
                raw: raw.to_owned(),
            }
        })
        .collect()
}

/// What the request says about its parameters.
#[derive(Debug)]
pub(crate) struct Given<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a [Pair],
    pub(crate) headers: &'a HeaderMap,
}

/// Values of the query parameters by name; problems are added to `problems`.
pub(crate) fn check(
    service: &Service,
    operation: &Operation,
    given: &Given<'_>,
    problems: &mut Vec<String>,
) -> Map<String, Value> {
    let mut reader = Reader {
        service,
        given,
        used: vec![false; given.query.len()],
        operation,
    };
    let mut query = Map::new();
    for parameter in &operation.parameters {
        if parameter.location == Location::Header && is_reserved(&parameter.name) {
            continue;
        }
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        match reader.value(parameter) {
            Err(reason) => problems.push(format!("{place} parameter `{}`: {reason}", parameter.name)),
            Ok(None) if parameter.required => {
                problems.push(format!("{place} parameter `{}` is missing", parameter.name))
            }
            Ok(None) => {}
            Ok(Some(value)) => {
                let checked = parameter
                    .schema
                    .as_deref()
                    .map_or(Ok(()), |schema| service.requests.check(schema, &value));
                if let Err(reason) = checked {
                    problems.push(format!("{place} parameter `{}`: {reason}", parameter.name));
                }
                if parameter.location == Location::Query {
                    query.insert(parameter.name.clone(), value);
                }
            }
        }
    }
    reader.unknown(problems);
    query
}

struct Reader<'a> {
    service: &'a Service,
    operation: &'a Operation,
    given: &'a Given<'a>,
    /// Which pairs of the query belong to a parameter.
    used: Vec<bool>,
}

type Read = Result<Option<Value>, String>;

impl Reader<'_> {
    fn value(&mut self, parameter: &Parameter) -> Read {
        let shape = parameter
            .schema
            .as_deref()
            .map(|schema| Shape::of(&self.service.document, schema))
            .unwrap_or_default();
        if parameter.location == Location::Query {
            return self.query(parameter, &shape);
        }
        let text = match parameter.location {
            Location::Path => self
                .given
                .path
                .iter()
                .find(|(name, _)| *name == parameter.name)
                .map(|(_, text)| text.clone()),
            Location::Cookie => cookie(self.given.headers, &parameter.name),
            _ => match self.given.headers.get(&parameter.name) {
                Some(value) => Some(value.to_str().map_err(|_| "is not text".to_owned())?.to_owned()),
                None => None,
            },
        };
        text.map(|text| self.simple(parameter, &shape, &text)).transpose()
    }

    /// The styles simple, label and matrix, for one text.
    fn simple(&self, parameter: &Parameter, shape: &Shape, text: &str) -> Result<Value, String> {
        if parameter.json {
            return serde_json::from_str(text).map_err(|error| error.to_string());
        }
        let (text, separator) = match parameter.style.as_str() {
            "label" => (
                text.strip_prefix('.').ok_or("does not start with a dot")?,
                if parameter.explode { '.' } else { ',' },
            ),
            "matrix" => {
                let start = format!(";{}=", parameter.name);
                (
                    text.strip_prefix(&start)
                        .ok_or_else(|| format!("does not start with {start}"))?,
                    ',',
                )
            }
            _ => (text, ','),
        };
        if shape.is("array") && !shape.is("string") {
            let again = format!(";{}=", parameter.name);
            let texts: Vec<String> = text
                .replace(&again, ",")
                .split(separator)
                .map(str::to_owned)
                .collect();
            return Ok(texts_value(&texts, &self.service.document, shape));
        }
        if shape.is("object") && !shape.is("string") {
            let parts: Vec<&str> = text.split(separator).collect();
            return Ok(self.object(&parts, parameter.explode, shape));
        }
        Ok(shape.scalar(text))
    }

    /// `a,1,b,2`, or `a=1,b=2` when exploded.
    fn object(&self, parts: &[&str], explode: bool, shape: &Shape) -> Value {
        let member = |name: &str, text: &str| {
            let inner = shape
                .member(name)
                .map(|pointer| Shape::of(&self.service.document, pointer))
                .unwrap_or_default();
            (name.to_owned(), inner.scalar(text))
        };
        let members: Map<String, Value> = if explode {
            parts
                .iter()
                .filter_map(|part| part.split_once('='))
                .map(|(name, text)| member(name, text))
                .collect()
        } else {
            parts
                .chunks(2)
                .map(|pair| member(pair[0], pair.get(1).copied().unwrap_or_default()))
                .collect()
        };
        Value::Object(members)
    }

    fn query(&mut self, parameter: &Parameter, shape: &Shape) -> Read {
        let document = &self.service.document;
        let (array, object) = (shape.is("array"), shape.is("object") && !shape.is("string"));
        if parameter.style == "deepObject" {
            let inside = format!("{}[", parameter.name);
            let pairs = self.take(|pair| pair.name.starts_with(&inside));
            let tree = Tree::new(pairs.into_iter().map(|pair| (pair.name, pair.value)));
            let Tree::Members(members) = tree else {
                return Ok(None);
            };
            return Ok(members
                .into_iter()
                .next()
                .map(|(_, tree)| tree.value(document, parameter.schema.as_deref())));
        }
        if object && parameter.explode && !parameter.json {
            let others: Vec<&str> = self
                .operation
                .parameters
                .iter()
                .map(|other| other.name.as_str())
                .collect();
            let free = shape.additional.is_some() || shape.properties.is_empty();
            let pairs = self.take(|pair| {
                shape.properties.contains_key(&pair.name) || (free && !others.contains(&pair.name.as_str()))
            });
            if pairs.is_empty() {
                return Ok(None);
            }
            let tree = Tree::new(pairs.into_iter().map(|pair| (pair.name, pair.value)));
            return Ok(Some(tree.value(document, parameter.schema.as_deref())));
        }
        let pairs = self.take(|pair| pair.name == parameter.name);
        let [first, rest @ ..] = pairs.as_slice() else {
            return Ok(None);
        };
        if array && parameter.explode && parameter.style == "form" {
            let texts: Vec<String> = pairs.iter().map(|pair| pair.value.clone()).collect();
            return Ok(Some(texts_value(&texts, document, shape)));
        }
        if !rest.is_empty() {
            return Err(format!("is given {} times", pairs.len()));
        }
        if parameter.json {
            return serde_json::from_str(&first.value)
                .map(Some)
                .map_err(|error| error.to_string());
        }
        if array || object {
            let texts = delimited(parameter, first);
            if array {
                return Ok(Some(texts_value(&texts, document, shape)));
            }
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            return Ok(Some(self.object(&texts, false, shape)));
        }
        Ok(Some(shape.scalar(&first.value)))
    }

    fn take(&mut self, wanted: impl Fn(&Pair) -> bool) -> Vec<Pair> {
        let mut taken = Vec::new();
        for (pair, used) in self.given.query.iter().zip(&mut self.used) {
            if !*used && wanted(pair) {
                *used = true;
                taken.push(pair.clone());
            }
        }
        taken
    }

    fn unknown(&self, problems: &mut Vec<String>) {
        let of_query = self
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Query);
        let known: Vec<&str> = of_query.map(|parameter| parameter.name.as_str()).collect();
        for (pair, used) in self.given.query.iter().zip(&self.used) {
            let key =
                |scheme: &Scheme| matches!(scheme, Scheme::Key(Location::Query, name) if *name == pair.name);
            if !used && !self.operation.security.iter().flatten().any(key) {
                problems.push(format!(
                    "query parameter `{}` is unknown; the operation knows {known:?}",
                    pair.name
                ));
            }
        }
    }
}

/// The parts of a value whose separator is not encoded, or is one that a URL can't hold unencoded.
fn delimited(parameter: &Parameter, pair: &Pair) -> Vec<String> {
    let split =
        |text: &str, separator: char| -> Vec<String> { text.split(separator).map(str::to_owned).collect() };
    match parameter.style.as_str() {
        "spaceDelimited" => split(&pair.value, ' '),
        "pipeDelimited" => split(&pair.value, '|'),
        _ => pair
            .raw
            .split(',')
            .map(|raw| pairs(&format!("x={raw}")).remove(0).value)
            .collect(),
    }
}

/// Header parameters that OpenAPI says to ignore.
fn is_reserved(name: &str) -> bool {
    ["accept", "content-type", "authorization"]
        .iter()
        .any(|reserved| name.eq_ignore_ascii_case(reserved))
}

/// The value of the cookie `name`.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers
        .get_all("cookie")
        .iter()
        .filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}
