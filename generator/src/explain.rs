//! Where a thing of the generated crate comes from, and what became of a place of a document.

use std::path::Path;

use serde_json::{Value, json};

use crate::diff::{Input, Reach};
use crate::error::{Error, Stage};
use crate::ir::Node;
use crate::ir::{Docs, Service, TypeKind};
use crate::name::ServiceNames;
use crate::overlay::Overlay;
use crate::source::Source;
use crate::spec::SpecDir;
use crate::surface::{Item, surface};

/// What is known of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Its line in `api.txt`.
    pub line: String,
    /// The service.
    pub service: String,
    /// Where it stands in the canonical document.
    pub pointer: String,
    /// The generated file, below `src/api/`.
    pub file: String,
    /// What it is called on the wire.
    pub wire: String,
    /// The line of `names.toml` that keeps its name.
    pub name: Option<String>,
    /// How well the fact is known, of itself or of what is around it.
    pub confidence: Option<String>,
    /// Actions of the overlay that act here: target and reason.
    pub overlay: Vec<(String, String)>,
    /// The operations that it reaches.
    pub operations: Vec<String>,
}

/// Explains a Rust path (`tickets::Ticket::number`, `Ticket::number`, `Tickets::get`), a pointer
/// (`tickets#/components/schemas/Ticket`) or a call (`GET /tickets/{number}`).
///
/// # Errors
/// When a stage refuses a document of the snapshot.
pub fn explain(spec_dir: &Path, what: &str) -> Result<Vec<Explanation>, Error> {
    let input = Input::read(spec_dir)?;
    let items = surface(&input.api, &input.names);
    let mut found = Vec::new();
    for item in &items {
        let service = &input.api.services[item.service];
        let names = &input.names.services[item.service];
        let matches = match what.split_once('#') {
            Some((slug, rest)) if rest.starts_with('/') => {
                let pointer = format!("#{rest}");
                (slug.is_empty() || slug == service.slug)
                    && service
                        .source(item.node)
                        .is_some_and(|source| source.pointer.as_str() == pointer)
            }
            _ => is_called(item, what) || is_call(service, item, what),
        };
        if matches {
            found.push(one(&input, item, service, names, spec_dir)?);
        }
    }
    Ok(found)
}

/// Whether the item is what a person calls so: any end of its path, with `::` or `.` before the last part.
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

fn is_call(service: &Service, item: &Item, what: &str) -> bool {
    let Node::Operation(index) = item.node else {
        return false;
    };
    let operation = &service.operations[index];
    let call = crate::diff::call(service, operation);
    call == what || format!("{} {}", operation.method, operation.path) == what
}

fn one(
    input: &Input,
    item: &Item,
    service: &Service,
    names: &ServiceNames,
    spec_dir: &Path,
) -> Result<Explanation, Error> {
    let place = item.node;
    let pointer = service
        .source(place)
        .unwrap_or_else(Source::root)
        .pointer
        .to_string();
    let file = crate::diff::file(service, names, place);
    let lock = &input.names.lock;
    let (wire, key) = match place {
        Node::Operation(index) | Node::Body(index) => {
            let operation = &service.operations[index];
            let key = format!("{} {}", service.slug, operation.identity);
            (format!("{} {}", operation.method, operation.path), key)
        }
        Node::Parameter(index, parameter) => {
            let parameter = &service.operations[index].parameters[parameter];
            let place = format!("{:?}", parameter.location).to_lowercase();
            let key = format!(
                "{} {} {place} {}",
                service.slug, service.operations[index].identity, parameter.wire
            );
            (format!("{place} parameter {}", parameter.wire), key)
        }
        Node::Type(index) => {
            let def = &service.types[index];
            let name = def
                .source
                .identity
                .component("schemas")
                .unwrap_or_else(|| "a schema without a name".to_owned());
            (name, format!("{} {}", service.slug, def.source.identity))
        }
        Node::Member(index, member) => {
            let wires = crate::diff::wire_names(&service.types[index].kind);
            let wire = wires.get(member).cloned().unwrap_or_default();
            let key = match &service.types[index].kind {
                TypeKind::Struct(_) | TypeKind::Untagged(_) => {
                    let source = service.source(place).unwrap_or_else(Source::root);
                    format!("{} {}", service.slug, source.identity)
                }
                _ => format!(
                    "{} {} = {wire}",
                    service.slug, service.types[index].source.identity
                ),
            };
            (wire, key)
        }
        Node::Service | Node::Tag(_) => (service.slug.clone(), service.slug.clone()),
    };
    let sections = [&lock.operations, &lock.schemas, &lock.members, &lock.services];
    let name = sections
        .into_iter()
        .find_map(|section| section.get(&key))
        .map(|name| format!("{key:?} = {name:?}"));
    let own = docs(service, place).and_then(|docs| docs.confidence.clone());
    let around = docs(service, place.whole()).and_then(|docs| docs.confidence.clone());
    Ok(Explanation {
        line: item.line(),
        service: service.slug.clone(),
        overlay: actions(spec_dir, &service.slug, &pointer)?,
        pointer,
        file,
        wire,
        name,
        confidence: own.or(around),
        operations: Reach::of(service).calls(service, place),
    })
}

fn docs(service: &Service, place: Node) -> Option<&Docs> {
    Some(match place {
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

/// The actions whose targets are the place, hold it or are a part of it.
fn actions(spec_dir: &Path, slug: &str, pointer: &str) -> Result<Vec<(String, String)>, Error> {
    let spec = SpecDir::open(spec_dir)?;
    let Some(path) = spec.overlay(slug) else {
        return Ok(vec![]);
    };
    let text = std::fs::read_to_string(&path).map_err(|error| Error::io(Stage::Overlay, &path, &error))?;
    let upstream = spec.upstream(slug);
    let bytes = std::fs::read(&upstream).map_err(|error| Error::io(Stage::Load, &upstream, &error))?;
    // What an action removes can be found in the document as it was before only.
    let document = crate::document::Document::read(slug, "", &bytes, None)?;
    let near = |target: &str| {
        let inside = |long: &str, short: &str| {
            long.strip_prefix(short)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // An action on the whole document says nothing of this place.
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
