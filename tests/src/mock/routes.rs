//! Finds the operation of a request: by base path and path template, literal segments before parameters.

use std::cmp::Ordering;

use axum::http::Method;
use percent_encoding::percent_decode_str;

use super::document::{Operation, Service};

/// A path template with its base path, such as `/tickets/{number}/interactions`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    segments: Vec<Vec<Part>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    Parameter(String),
}

/// What [`find`] found.
#[derive(Debug)]
pub(crate) enum Route<'a> {
    Found {
        service: &'a Service,
        operation: &'a Operation,
        parameters: Vec<(String, String)>,
    },
    /// The path is known, with these methods only.
    WrongMethod(Vec<Method>),
    Unknown,
}

impl Template {
    pub(crate) fn new(base: &str, path: &str) -> Result<Self, String> {
        let whole = format!("{}/{}", base.trim_end_matches('/'), path.trim_start_matches('/'));
        let segments = split(&whole).map(parts).collect::<Result<_, _>>()?;
        Ok(Self { segments })
    }

    /// `path` with its parameters' names left out, and no slash at its end.
    pub(crate) fn anonymous(path: &str) -> String {
        let mut text = String::from("/");
        let mut in_name = false;
        for c in path.trim_matches('/').chars() {
            match c {
                '{' => {
                    in_name = true;
                    text.push_str("{}");
                }
                '}' => in_name = false,
                _ if in_name => {}
                c => text.push(c),
            }
        }
        text
    }

    /// The parameters of `path` (percent-decoded), when it matches.
    fn parameters(&self, path: &[&str]) -> Option<Vec<(String, String)>> {
        if path.len() != self.segments.len() {
            return None;
        }
        let mut found = Vec::new();
        for (parts, text) in self.segments.iter().zip(path) {
            let text = percent_decode_str(text).decode_utf8().ok()?;
            match_parts(parts, &text, &mut found)?;
        }
        Some(found)
    }

    /// The more literal template is the smaller one; the first segment that differs decides.
    fn order(&self, other: &Self) -> Ordering {
        let rank = |template: &Self| -> Vec<(bool, usize)> {
            let rank = |parts: &Vec<Part>| {
                let literal: usize = parts
                    .iter()
                    .map(|part| {
                        if let Part::Literal(text) = part {
                            text.len()
                        } else {
                            0
                        }
                    })
                    .sum();
                let all_literal = parts.iter().all(|part| matches!(part, Part::Literal(_)));
                (!all_literal, usize::MAX - literal)
            };
            template.segments.iter().map(rank).collect()
        };
        rank(self).cmp(&rank(other))
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

fn parts(segment: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some(open) = rest.find('{') {
        let close = rest[open..]
            .find('}')
            .ok_or_else(|| format!("{segment:?} has an open brace"))?
            + open;
        if open > 0 {
            parts.push(Part::Literal(rest[..open].to_owned()));
        }
        parts.push(Part::Parameter(rest[open + 1..close].to_owned()));
        rest = &rest[close + 1..];
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    Ok(parts)
}

fn match_parts(parts: &[Part], text: &str, found: &mut Vec<(String, String)>) -> Option<()> {
    match parts {
        [] => text.is_empty().then_some(()),
        [Part::Literal(literal), rest @ ..] => match_parts(rest, text.strip_prefix(literal.as_str())?, found),
        [Part::Parameter(name), rest @ ..] => {
            let end = match rest.first() {
                Some(Part::Literal(literal)) => {
                    let first = text.chars().next()?.len_utf8();
                    text[first..].find(literal.as_str())? + first
                }
                _ if text.is_empty() => return None,
                _ => text.len(),
            };
            found.push((name.clone(), text[..end].to_owned()));
            match_parts(rest, &text[end..], found)
        }
    }
}

/// The operation of `method` and `path` (still percent-encoded). One slash at the end makes no difference.
pub(crate) fn find<'a>(services: &'a [Service], method: &Method, path: &str) -> Route<'a> {
    let segments: Vec<&str> = split(path).collect();
    let mut matches: Vec<_> = services
        .iter()
        .flat_map(|service| {
            service
                .operations
                .iter()
                .map(move |operation| (service, operation))
        })
        .filter_map(|(service, operation)| {
            Some((service, operation, operation.template.parameters(&segments)?))
        })
        .collect();
    matches.sort_by(|(_, a, _), (_, b, _)| a.template.order(&b.template));
    if matches.is_empty() {
        return Route::Unknown;
    }
    match matches
        .iter()
        .position(|(_, operation, _)| operation.method == *method)
    {
        Some(index) => {
            let (service, operation, parameters) = matches.swap_remove(index);
            Route::Found {
                service,
                operation,
                parameters,
            }
        }
        None => Route::WrongMethod(
            matches
                .into_iter()
                .map(|(_, operation, _)| operation.method.clone())
                .collect(),
        ),
    }
}
