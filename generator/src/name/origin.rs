//! Where types stand: the thing with a name that each belongs to, and the words from there on.

use std::collections::{BTreeMap, HashMap};

use super::words::{pascal, some_words, words};
use super::{Handles, Namer, ServiceNames, tag_index};
use crate::ir::{Service, TypeDef};
use crate::pointer::Pointer;

/// Where a type stands: the thing with a name that it belongs to, and the words from there on.
pub(super) struct Origin {
    /// Key of the file that holds it.
    pub(super) root: String,
    /// Words of the root's own name.
    pub(super) root_words: Vec<String>,
    /// Words below the root; empty for the root itself.
    pub(super) path: Vec<String>,
}

impl Namer<'_> {
    pub(super) fn origin(
        &self,
        def: &TypeDef,
        operations: &HashMap<&str, usize>,
        short: &BTreeMap<String, String>,
        names: &ServiceNames,
    ) -> Origin {
        let tokens: Vec<String> = def.source.identity.steps().collect();
        if tokens.first().is_some_and(|token| token == "components") && tokens.len() >= 3 {
            let kind = tokens[1].as_str();
            let root_words = some_words(short.get(&tokens[2]).unwrap_or(&tokens[2]), "schema");
            let mut path = below(&tokens[3..], &root_words, &def.title);
            if kind != "schemas" && path.is_empty() {
                path = match kind {
                    "responses" => vec!["Response".to_owned()],
                    "requestBodies" => vec!["Body".to_owned()],
                    _ => vec!["Parameter".to_owned()],
                };
            }
            return Origin {
                root: format!("{kind}/{}", tokens[2]),
                root_words,
                path,
            };
        }
        let prefix = tokens
            .iter()
            .take(3)
            .fold(Pointer::root(), |pointer, token| pointer.join(token));
        let operation = operations.get(prefix.as_str()).copied();
        match operation {
            Some(index) => {
                let method = words(&names.operations[index].method);
                let mut root_words = method;
                if self.handles == Handles::PerTag {
                    let tag = &names.tags[tag_index(self.service, &self.service.operations[index])];
                    let handle = words(&tag.module);
                    root_words.splice(0..0, handle);
                }
                let operation = &self.service.operations[index];
                let path = below(&tokens[3..], &root_words, &def.title);
                Origin {
                    root: operation.source.identity.to_string(),
                    root_words,
                    path,
                }
            }
            None => {
                let root_words = tokens
                    .get(1)
                    .map(|path| some_words(path, "path"))
                    .unwrap_or_default();
                Origin {
                    root: tokens.iter().take(2).cloned().collect::<Vec<_>>().join("/"),
                    path: below(tokens.get(2..).unwrap_or_default(), &root_words, &def.title),
                    root_words,
                }
            }
        }
    }
}

/// The words of a label without those that it begins with as its union's name does.
fn without_stem(label: &[String], root: &[String], path: &[String]) -> Vec<String> {
    let union = root
        .iter()
        .cloned()
        .chain(path.iter().flat_map(|part| words(part)));
    let common = label.iter().zip(union).take_while(|(a, b)| *a == b).count();
    label[common.min(label.len() - 1)..].to_vec()
}

/// The words of the tokens below a root.
fn below(tokens: &[String], root: &[String], title: &Option<String>) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    let mut rest = tokens.iter().enumerate();
    while let Some((index, token)) = rest.next() {
        match token.as_str() {
            "properties" => {
                if let Some((_, name)) = rest.next() {
                    path.push(pascal(&some_words(name, "field")));
                }
            }
            "patternProperties" => {
                rest.next();
                path.push("Value".to_owned());
            }
            "additionalProperties" => path.push("Value".to_owned()),
            "items" | "prefixItems" => path.push("Item".to_owned()),
            "allOf" => {
                rest.next();
            }
            "oneOf" | "anyOf" => {
                let label = rest.next().map_or("", |(_, label)| label);
                let last = index + 2 >= tokens.len();
                let titled = title
                    .as_deref()
                    .filter(|_| last)
                    .map(words)
                    .filter(|words| (1..=4).contains(&words.len()));
                path.push(match (titled, label.parse::<usize>()) {
                    (Some(words), _) => pascal(&words),
                    (None, Ok(index)) => format!("Variant{}", index + 1),
                    (None, Err(_)) => pascal(&without_stem(&some_words(label, "variant"), root, &path)),
                });
            }
            "content" => {
                rest.next();
            }
            "schema" => {}
            "requestBody" => path.push("Body".to_owned()),
            "responses" => match rest.next() {
                Some((_, status)) if !matches!(status.as_str(), "200" | "201" | "default" | "2XX") => {
                    path.push(format!("Response{}", status.to_ascii_uppercase()));
                }
                _ => path.push("Response".to_owned()),
            },
            "parameters" => {
                let name = rest
                    .next()
                    .and_then(|_| rest.next())
                    .map(|(_, name)| name.as_str());
                path.push(pascal(&some_words(name.unwrap_or_default(), "parameter")));
            }
            "values" => path.push("Value".to_owned()),
            "base" => path.push("Base".to_owned()),
            other => path.push(pascal(&some_words(other, "part"))),
        }
    }
    path
}

/// Names such as `Vendor.Sales.V2.Order` without the namespaces that they do not need: the shortest end that no
/// other schema has.
pub(super) fn short_names(service: &Service) -> BTreeMap<String, String> {
    let all: Vec<String> = service
        .types
        .iter()
        .filter_map(|def| def.source.identity.component("schemas"))
        .collect();
    let ends = |name: &str| -> Vec<String> {
        let parts: Vec<&str> = name
            .split(['.', '/', ':'])
            .filter(|part| !part.is_empty())
            .collect();
        // `v1.2` is a version, not a namespace.
        if parts.iter().any(|part| !part.starts_with(char::is_alphabetic)) {
            return vec![name.to_owned()];
        }
        (1..=parts.len())
            .map(|count| parts[parts.len() - count..].join("."))
            .collect()
    };
    let key = |end: &str| pascal(&words(end)).to_ascii_lowercase();
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for name in &all {
        for end in ends(name) {
            *wanted.entry(key(&end)).or_default() += 1;
        }
    }
    all.iter()
        .filter_map(|name| {
            let end = ends(name).into_iter().find(|end| wanted[&key(end)] == 1)?;
            (end != *name).then(|| (name.clone(), end))
        })
        .collect()
}

/// Parts of a name without the stutter of a part that the one before ends with.
pub(super) fn join(parts: &[String]) -> String {
    let mut name = String::new();
    for part in parts {
        if !name.ends_with(part.as_str()) || part == "Item" || part == "Value" {
            name.push_str(part);
        } else if parts.last() == Some(part) {
            name.push_str("Inner");
        }
    }
    pascal(&words(&name))
}
