//! Where an item of the generated crate comes from, and what became of a part of a document.

use std::path::Path;

use serde_json::{Value, json};

use crate::api::{Item, items};
use crate::code::build;
use crate::diff::{Input, Reach};
use crate::error::{Error, Stage};
use crate::ir::{Api, Docs, Node, Service, TypeKind};
use crate::name::ALL_SERVICES;
use crate::overlay::Overlay;
use crate::source::Source;
use crate::spec::SpecDir;

/// What is known about an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Its line in `api.txt`.
    pub line: String,
    /// The service.
    pub service: String,
    /// Where it is in the canonical document.
    pub pointer: String,
    /// The generated file, below `src/api/`.
    pub file: String,
    /// Its name on the wire.
    pub wire: String,
    /// The line of `names.toml` that keeps its name.
    pub name: Option<String>,
    /// How well the fact is known, of itself or of the type or operation that it belongs to.
    pub confidence: Option<String>,
    /// Actions of the overlay that act here: target and reason.
    pub overlay: Vec<(String, String)>,
    /// The operations that it belongs to or is used by.
    pub operations: Vec<String>,
}

/// Explains a Rust path (`tickets::Ticket::number`, `Ticket::number`, `Tickets::get`), a pointer
/// (`tickets#/components/schemas/Ticket`) or a call (`GET /tickets/{number}`).
///
/// An item that several documents share is explained for each of them.
///
/// # Errors
/// When a stage refuses a document of the snapshot.
pub fn explain(spec_dir: &Path, what: &str) -> Result<Vec<Explanation>, Error> {
    let input = Input::read(spec_dir)?;
    let items = items(&build(&input.api, &input.names));
    let mut items: Vec<(String, Item)> = items.into_iter().map(|item| (item.to_string(), item)).collect();
    items.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut found = Vec::new();
    for (line, item) in &items {
        let called = is_called(item, what);
        for (index, node) in origins(&input.api, item) {
            let service = &input.api.services[index];
            let matches = match what.split_once('#') {
                Some((slug, rest)) if rest.starts_with('/') => {
                    let pointer = format!("#{rest}");
                    let source = service.source(node);
                    (slug.is_empty() || slug == service.slug)
                        && source.is_some_and(|source| source.pointer.as_str() == pointer)
                }
                _ => called || is_call(service, node, what),
            };
            if matches {
                found.push(explanation(&input, line, index, node, spec_dir)?);
            }
        }
    }
    Ok(found)
}

/// The parts of services that an item comes from: several when it is shared.
fn origins(api: &Api, item: &Item) -> Vec<(usize, Node)> {
    let whole = match item.node.whole() {
        Node::Type(index) => index,
        _ => return vec![(item.service, item.node)],
    };
    let Some(shared) = api.services[item.service].types[whole].shared else {
        return vec![(item.service, item.node)];
    };
    let definitions = api.shared[shared].definitions.iter();
    definitions
        .map(|(service, id)| match item.node {
            // Shared types have the same members in the same order.
            Node::Member(_, member) => (*service, Node::Member(id.0 as usize, member)),
            _ => (*service, Node::Type(id.0 as usize)),
        })
        .collect()
}

/// Whether a person calls the item so: by any end of its path, with `::` or `.` before the last part.
fn is_called(item: &Item, what: &str) -> bool {
    let parts = |path: &str| -> Vec<String> {
        path.replace("::", ".")
            .split('.')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (path, wanted) = (parts(&item.path), parts(what));
    !wanted.is_empty() && path.ends_with(&wanted)
}

fn is_call(service: &Service, node: Node, what: &str) -> bool {
    let Node::Operation(index) = node else {
        return false;
    };
    let operation = &service.operations[index];
    let call = crate::diff::call(service, operation);
    call == what || format!("{} {}", operation.method, operation.path) == what
}

fn explanation(
    input: &Input,
    line: &str,
    index: usize,
    node: Node,
    spec_dir: &Path,
) -> Result<Explanation, Error> {
    let (service, names) = (&input.api.services[index], &input.names);
    let source = service.source(node).unwrap_or_else(Source::root);
    let pointer = source.pointer.to_string();
    let key = lock_key(service, node, &source);
    let lock = &names.lock;
    let name = [&lock.operations, &lock.schemas, &lock.members, &lock.services]
        .into_iter()
        .find_map(|section| section.get(&key))
        .map(|name| format!("{key:?} = {name:?}"));
    let own = docs(service, node).and_then(|docs| docs.confidence.clone());
    let around = docs(service, node.whole()).and_then(|docs| docs.confidence.clone());
    Ok(Explanation {
        line: line.to_owned(),
        service: service.slug.clone(),
        overlay: actions(spec_dir, &service.slug, &pointer)?,
        pointer,
        file: crate::diff::file(service, &names.services[index], &names.shared.module, node),
        wire: wire(service, node),
        name,
        confidence: own.or(around),
        operations: Reach::of(service).calls(service, node),
    })
}

/// The name of a part on the wire.
fn wire(service: &Service, node: Node) -> String {
    match node {
        Node::Operation(index) | Node::Body(index) => {
            let operation = &service.operations[index];
            format!("{} {}", operation.method, operation.path)
        }
        Node::Parameter(index, parameter) => {
            let parameter = &service.operations[index].parameters[parameter];
            format!("{} parameter {}", parameter.location.as_str(), parameter.wire)
        }
        Node::Type(index) => {
            let component = service.types[index].source.identity.component("schemas");
            component.unwrap_or_else(|| "a schema without a name".to_owned())
        }
        Node::Member(index, member) => {
            let wires = crate::diff::wire_names(&service.types[index].kind);
            wires.get(member).cloned().unwrap_or_default()
        }
        Node::Service | Node::Tag(_) => service.slug.clone(),
    }
}

/// What a part is known by in `names.toml`.
fn lock_key(service: &Service, node: Node, source: &Source) -> String {
    let slug = match node.whole() {
        Node::Type(index) if service.types[index].shared.is_some() => ALL_SERVICES,
        _ => &service.slug,
    };
    match node {
        Node::Operation(index) | Node::Body(index) => {
            format!("{slug} {}", service.operations[index].identity)
        }
        Node::Parameter(index, parameter) => {
            let operation = &service.operations[index];
            let parameter = &operation.parameters[parameter];
            let location = parameter.location.as_str();
            format!("{slug} {} {location} {}", operation.identity, parameter.wire)
        }
        Node::Type(_) => format!("{slug} {}", source.identity),
        Node::Member(index, _) => match &service.types[index].kind {
            TypeKind::Struct(_) | TypeKind::Untagged(_) => format!("{slug} {}", source.identity),
            _ => {
                let identity = &service.types[index].source.identity;
                format!("{slug} {identity} = {}", wire(service, node))
            }
        },
        Node::Service | Node::Tag(_) => slug.to_owned(),
    }
}

fn docs(service: &Service, node: Node) -> Option<&Docs> {
    Some(match node {
        Node::Operation(index) | Node::Body(index) => &service.operations[index].docs,
        Node::Parameter(index, parameter) => &service.operations[index].parameters[parameter].docs,
        Node::Type(index) => &service.types[index].docs,
        Node::Member(index, member) => match &service.types[index].kind {
            TypeKind::Struct(structure) => &structure.fields[member].docs,
            _ => &service.types[index].docs,
        },
        Node::Service | Node::Tag(_) => return None,
    })
}

/// The overlay's actions whose targets are at the pointer, around it or inside of it: target and reason.
fn actions(spec_dir: &Path, slug: &str, pointer: &str) -> Result<Vec<(String, String)>, Error> {
    let spec = SpecDir::open(spec_dir)?;
    let Some(path) = spec.overlay(slug) else {
        return Ok(vec![]);
    };
    let text = std::fs::read_to_string(&path).map_err(|error| Error::io(Stage::Overlay, &path, &error))?;
    let upstream = spec.upstream(slug);
    let bytes = std::fs::read(&upstream).map_err(|error| Error::io(Stage::Load, &upstream, &error))?;
    // Only the document without its overlay still has what an action removes.
    let document = crate::Document::read(slug, "", &bytes, None)?;
    let near = |target: &str| {
        let inside = |long: &str, short: &str| {
            long.strip_prefix(short)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // An action on the whole document tells nothing about this part.
        target != "#" && (inside(pointer, target) || inside(target, pointer))
    };
    let all = Overlay::parse(&path, &text)?.targets(&document.value);
    Ok(all
        .into_iter()
        .filter(|(_, _, targets)| targets.iter().any(|target| near(target.as_str())))
        .map(|(target, reason, _)| (target, reason))
        .collect())
}

impl Explanation {
    /// For machines.
    #[must_use]
    pub fn json(&self) -> Value {
        let overlay = self
            .overlay
            .iter()
            .map(|(target, reason)| json!({ "target": target, "reason": reason }));
        json!({
            "line": self.line,
            "service": self.service,
            "pointer": self.pointer,
            "file": self.file,
            "wire": self.wire,
            "name": self.name,
            "confidence": self.confidence,
            "overlay": overlay.collect::<Vec<_>>(),
            "operations": self.operations,
        })
    }
}
