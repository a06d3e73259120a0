//! Request bodies and answers.

use openapiv3::{Content, ReferenceOr, RequestBody, Response, Responses, StatusCode};

use super::{Lowering, Part};
use crate::ir::{self, Encoding, ResponseBody, ResponseVariant, Success, Type, TypeKind};
use crate::pointer::Pointer;
use crate::source::Source;

impl<'a> Lowering<'a> {
    pub(super) fn body(&mut self, body: &'a ReferenceOr<RequestBody>, at: &Source) -> Option<ir::Body> {
        let (body, at) = self.follow_body(body, at.clone())?;
        let (media, encoding) = self.choose(&body.content, &at)?;
        let schema = body
            .content
            .get(media)
            .and_then(|content| content.schema.as_ref());
        let ty = match (schema, encoding) {
            (Some(schema), Encoding::Json | Encoding::Form | Encoding::Multipart) => {
                let at = at.join("content").join(media).join("schema");
                self.part_type(&Part {
                    schema: schema.into(),
                    at,
                })
            }
            (None, Encoding::Json | Encoding::Form | Encoding::Multipart) => Type::Any,
            (_, Encoding::Text) => Type::String,
            (_, Encoding::Bytes) => Type::Binary,
        };
        Some(ir::Body {
            required: body.required,
            media: sendable(media, encoding),
            encoding,
            ty,
            description: body.description.clone().unwrap_or_default(),
        })
    }

    fn follow_body(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        at: Source,
    ) -> Option<(&'a RequestBody, Source)> {
        let (mut body, mut at) = (body, at);
        for _ in 0..32 {
            let reference = match body {
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => reference,
            };
            let name =
                Pointer::from_reference(reference).and_then(|pointer| pointer.component("requestBodies"));
            let components = self.openapi.components.as_ref();
            match name
                .as_ref()
                .and_then(|name| components?.request_bodies.get(name))
                .zip(name.as_ref())
            {
                Some((target, name)) => {
                    at = Source::root().join("components").join("requestBodies").join(name);
                    body = target;
                }
                None => break,
            }
        }
        if let ReferenceOr::Reference { reference } = body {
            self.unresolved(reference, &at, "request body");
        }
        None
    }

    /// The media type that is used when a document offers several.
    fn choose(&mut self, content: &'a Content, at: &Source) -> Option<(&'a str, Encoding)> {
        let mut offered: Vec<(Encoding, &str)> = content
            .keys()
            .map(|media| (encoding(media), media.as_str()))
            .collect();
        // JSON first, then what keeps types; plain application/json before its relatives.
        offered.sort_by_key(|(encoding, media)| (*encoding, !media.starts_with("application/json"), *media));
        let (encoding, media) = *offered.first()?;
        if offered.len() > 1 {
            let others: Vec<_> = offered[1..].iter().map(|(_, media)| *media).collect();
            self.diagnostics.note(
                "several-media-types",
                at.join("content"),
                format!("{media} is used, not {}", others.join(", ")),
            );
        }
        Some((media, encoding))
    }

    /// What the successful answers decode to.
    pub(super) fn success(&mut self, responses: &'a Responses, at: &Source) -> Success {
        let at = at.join("responses");
        let mut found: Vec<(String, &'a ReferenceOr<Response>)> = responses
            .responses
            .iter()
            .filter_map(|(status, response)| Some((success_status(status)?, response)))
            .collect();
        if found.is_empty()
            && let Some(default) = &responses.default
        {
            found.push(("default".to_owned(), default));
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let mut variants = Vec::new();
        for (status, response) in found {
            let Some((response, place)) = self.follow_response(response, at.join(&status)) else {
                continue;
            };
            let body = self.response_body(response, &place);
            variants.push(ResponseVariant {
                status,
                body,
                description: response.description.clone(),
            });
        }
        // `default` stands for the successes only where nothing else does, and then often means errors alone.
        let mut bodies: Vec<&ResponseBody> = Vec::new();
        for variant in &variants {
            if !bodies.contains(&&variant.body) {
                bodies.push(&variant.body);
            }
        }
        match bodies.as_slice() {
            [] | [ResponseBody::Empty] => Success::Empty,
            [ResponseBody::Json(ty)] => Success::Json(ty.clone()),
            [ResponseBody::Text] => Success::Text,
            [ResponseBody::Bytes] => Success::Bytes,
            [ResponseBody::Json(ty), ResponseBody::Empty] | [ResponseBody::Empty, ResponseBody::Json(ty)] => {
                Success::Optional(ty.clone().or_null())
            }
            _ => {
                let id = self.declare(at);
                self.define(id, Default::default(), None, TypeKind::Responses(variants));
                Success::Any(id)
            }
        }
    }

    /// The documented failures.
    pub(super) fn errors(&mut self, responses: &'a Responses, at: &Source) -> Vec<ir::ErrorResponse> {
        let at = at.join("responses");
        let has_success = responses
            .responses
            .keys()
            .any(|status| success_status(status).is_some());
        let mut found: Vec<(String, &'a ReferenceOr<Response>)> = responses
            .responses
            .iter()
            .filter(|(status, _)| success_status(status).is_none())
            .map(|(status, response)| (status.to_string(), response))
            .collect();
        if has_success && let Some(default) = &responses.default {
            found.push(("default".to_owned(), default));
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let mut errors = Vec::new();
        for (status, response) in found {
            let Some((response, place)) = self.follow_response(response, at.join(&status)) else {
                continue;
            };
            let body = match self.response_body(response, &place) {
                ResponseBody::Json(ty) => Some(ty),
                _ => None,
            };
            errors.push(ir::ErrorResponse {
                status,
                body,
                description: response.description.clone(),
            });
        }
        errors
    }

    fn follow_response(
        &mut self,
        response: &'a ReferenceOr<Response>,
        at: Source,
    ) -> Option<(&'a Response, Source)> {
        let (mut response, mut at) = (response, at);
        for _ in 0..32 {
            let reference = match response {
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => reference,
            };
            let name = Pointer::from_reference(reference).and_then(|pointer| pointer.component("responses"));
            let components = self.openapi.components.as_ref();
            match name
                .as_ref()
                .and_then(|name| components?.responses.get(name))
                .zip(name.as_ref())
            {
                Some((target, name)) => {
                    at = Source::root().join("components").join("responses").join(name);
                    response = target;
                }
                None => break,
            }
        }
        if let ReferenceOr::Reference { reference } = response {
            self.unresolved(reference, &at, "response");
        }
        None
    }

    fn response_body(&mut self, response: &'a Response, at: &Source) -> ResponseBody {
        let Some((media, encoding)) = self.choose(&response.content, at) else {
            return ResponseBody::Empty;
        };
        let schema = response
            .content
            .get(media)
            .and_then(|content| content.schema.as_ref());
        let at = at.join("content").join(media).join("schema");
        match encoding {
            Encoding::Text => ResponseBody::Text,
            Encoding::Bytes => ResponseBody::Bytes,
            Encoding::Json | Encoding::Form | Encoding::Multipart => {
                let ty = schema.map_or(Type::Any, |schema| {
                    self.part_type(&Part {
                        schema: schema.into(),
                        at,
                    })
                });
                if ty == Type::Binary {
                    ResponseBody::Bytes
                } else {
                    ResponseBody::Json(ty)
                }
            }
        }
    }
}

fn success_status(status: &StatusCode) -> Option<String> {
    match status {
        StatusCode::Code(code @ 200..=299) => Some(code.to_string()),
        StatusCode::Range(2) => Some("2XX".to_owned()),
        _ => None,
    }
}

/// How a media type is written and read. `*/*` is JSON: that is what those who write it mean.
pub(super) fn encoding(media: &str) -> Encoding {
    let essence = media
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or(("", essence.as_str()));
    match (kind, subtype) {
        ("application", "x-www-form-urlencoded") => Encoding::Form,
        ("multipart", _) => Encoding::Multipart,
        ("*", "*") | ("application", "*") => Encoding::Json,
        (_, "json" | "hal" | "ndjson" | "x-json") => Encoding::Json,
        (_, subtype) if subtype.ends_with("+json") || subtype.contains("json") => Encoding::Json,
        ("text", _) | (_, "xml" | "javascript" | "yaml" | "x-yaml" | "graphql" | "sql") => Encoding::Text,
        (_, subtype)
            if subtype.ends_with("+xml") || subtype.ends_with("+yaml") || subtype.contains("yaml") =>
        {
            Encoding::Text
        }
        _ => Encoding::Bytes,
    }
}

/// A media type that can stand in a header.
fn sendable(media: &str, encoding: Encoding) -> String {
    let clean = media.trim();
    let plain = !clean.contains('*')
        && clean.contains('/')
        && clean.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    if plain {
        return clean.to_owned();
    }
    match encoding {
        Encoding::Json => "application/json",
        Encoding::Form => "application/x-www-form-urlencoded",
        Encoding::Multipart => "multipart/form-data",
        Encoding::Text => "text/plain",
        Encoding::Bytes => "application/octet-stream",
    }
    .to_owned()
}
