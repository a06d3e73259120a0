//! Reads a request body by its content type, as a JSON value that a schema can be asked about.

use axum::http::{HeaderMap, header::CONTENT_TYPE};
use bytes::Bytes;
use futures_util::stream;
use serde_json::{Map, Value};

use super::{
    document::{Media, Operation, Service},
    shape::{Shape, Tree},
};

/// The body's content type without its parameters, in lower case.
pub(crate) fn content_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// The body as a value, when the operation knows its content type; problems are added to `problems`.
pub(crate) async fn check(
    service: &Service,
    operation: &Operation,
    headers: &HeaderMap,
    body: &Bytes,
    problems: &mut Vec<String>,
) -> Option<Value> {
    let Some(declared) = &operation.body else {
        // The vendor takes an empty object for no body, and clients send it.
        if !body.is_empty() && body.trim_ascii() != b"{}" {
            problems.push(format!(
                "the operation has no body, but {} bytes were sent",
                body.len()
            ));
        }
        return None;
    };
    let sent = content_type(headers);
    if body.is_empty() && sent.is_empty() {
        if declared.required {
            problems.push("the body is missing".to_owned());
        }
        return None;
    }
    let Some(media) = declared
        .media
        .iter()
        .filter(|media| matches(&media.range, &sent))
        .max_by_key(|media| media.range.len() - stars(&media.range))
    else {
        let known: Vec<&str> = declared.media.iter().map(|media| media.range.as_str()).collect();
        problems.push(format!("content type {sent:?} is not one of {known:?}"));
        return None;
    };
    match decode(service, media, &sent, headers, body).await {
        Err(reason) => {
            problems.push(format!("the body is not {sent}: {reason}"));
            None
        }
        Ok(value) => {
            if let (Some(value), Some(schema)) = (&value, &media.schema)
                && let Err(reason) = service.requests.check(schema, value)
            {
                problems.push(format!("body: {reason}"));
            }
            value
        }
    }
}

/// Is this content type JSON?
pub(crate) fn is_json(content_type: &str) -> bool {
    content_type == "application/json" || content_type == "text/json" || content_type.ends_with("+json")
}

fn stars(range: &str) -> usize {
    range.matches('*').count()
}

fn matches(range: &str, sent: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim();
    if range == "*/*" || range == sent {
        return true;
    }
    match range.split_once('*') {
        Some((start, end)) => {
            sent.len() > start.len() + end.len() && sent.starts_with(start) && sent.ends_with(end)
        }
        None => false,
    }
}

/// `None` for bytes that no schema describes.
async fn decode(
    service: &Service,
    media: &Media,
    sent: &str,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<Option<Value>, String> {
    let schema = media.schema.as_deref();
    if is_json(sent) {
        return serde_json::from_slice(body)
            .map(Some)
            .map_err(|error| error.to_string());
    }
    match sent {
        "application/x-www-form-urlencoded" => {
            let pairs =
                form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned()));
            Ok(Some(Tree::new(pairs).value(&service.document, schema)))
        }
        "multipart/form-data" => {
            let whole = headers
                .get(CONTENT_TYPE)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            let boundary = multer::parse_boundary(whole).map_err(|error| error.to_string())?;
            multipart(service, schema, boundary, body.clone()).await.map(Some)
        }
        _ if sent.starts_with("text/") => {
            let text = std::str::from_utf8(body).map_err(|error| error.to_string())?;
            let shape = schema
                .map(|schema| Shape::of(&service.document, schema))
                .unwrap_or_default();
            Ok(Some(shape.scalar(text)))
        }
        _ => Ok(None),
    }
}

/// The parts as members of an object. A file is the text of its bytes, so that a schema `format: binary` takes it.
async fn multipart(
    service: &Service,
    schema: Option<&str>,
    boundary: String,
    body: Bytes,
) -> Result<Value, String> {
    let shape = schema
        .map(|schema| Shape::of(&service.document, schema))
        .unwrap_or_default();
    let mut parts = multer::Multipart::new(stream::iter([Ok::<_, std::convert::Infallible>(body)]), boundary);
    let mut members: Map<String, Value> = Map::new();
    while let Some(part) = parts.next_field().await.map_err(|error| error.to_string())? {
        let name = part.name().ok_or("a part has no name")?.to_owned();
        let json = part
            .content_type()
            .is_some_and(|kind| is_json(kind.essence_str()));
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|error| error.to_string())?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let member = shape
            .member(&name)
            .map(|pointer| Shape::of(&service.document, pointer))
            .unwrap_or_default();
        let array = member.is("array");
        let value = if json {
            serde_json::from_slice(&bytes).map_err(|error| format!("part `{name}`: {error}"))?
        } else if is_file {
            Value::String(text)
        } else if array {
            let items = member
                .items
                .as_deref()
                .map(|items| Shape::of(&service.document, items))
                .unwrap_or_default();
            items.scalar(&text)
        } else {
            member.scalar(&text)
        };
        match members.get_mut(&name) {
            Some(Value::Array(items)) if array => items.push(value),
            Some(_) => return Err(format!("part `{name}` is there twice")),
            None if array && !value.is_array() => {
                members.insert(name, Value::Array(vec![value]));
            }
            None => {
                members.insert(name, value);
            }
        }
    }
    Ok(Value::Object(members))
}
