//! Both sides, walked together.

use std::collections::BTreeMap;

use super::align::align;
use super::change::{Change, Rust, Section, Wire};
use super::fingerprint::fingerprint;
use super::input::Input;
use super::pairs::Pairs;
use super::reach::Reach;
use super::report::Report;
use super::spell::Speller;
use super::{bytes, constraints, names, operations, overlays, rust, types};
use crate::ir::Node;
use crate::ir::{Operation, Service};
use crate::name::{Handles, ServiceNames, tag_index};

/// A change and what it is about, until the surfaces are laid to it.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) change: Change,
    /// What it is about on the old side.
    pub(super) old: Option<Node>,
    /// What it is about on the new side.
    pub(super) new: Option<Node>,
}

/// What is known of a service that is in both snapshots.
pub(super) struct Walk<'a> {
    pub(super) old: &'a Service,
    pub(super) new: &'a Service,
    pub(super) old_names: &'a ServiceNames,
    pub(super) new_names: &'a ServiceNames,
    pub(super) pairs: &'a Pairs,
    pub(super) reach_old: Reach,
    pub(super) reach_new: Reach,
    pub(super) drafts: Vec<Draft>,
}

/// What a draft is made of.
pub(super) struct Said<'s> {
    pub(super) rule: &'static str,
    pub(super) section: Section,
    pub(super) wire: Wire,
    /// At least this step, whatever the surfaces say.
    pub(super) rust: Rust,
    pub(super) text: String,
    /// What was and what is: for the fingerprint, beside the rule and the place.
    pub(super) values: [&'s str; 2],
}

impl<'a> Walk<'a> {
    pub(super) fn speller(&self) -> Speller<'a> {
        Speller {
            old: self.old,
            new: self.new,
            pairs: self.pairs,
        }
    }

    /// Adds a change.
    pub(super) fn say(&mut self, said: Said<'_>, old: Option<Node>, new: Option<Node>) {
        let pointers = [
            old.and_then(|place| pointer(self.old, place)),
            new.and_then(|place| pointer(self.new, place)),
        ];
        let [before, now] = &pointers;
        let mut operations: Vec<usize> = Vec::new();
        if let Some(place) = new {
            operations = self.reach_new.of_place(place);
        }
        let mut operations: Vec<String> = operations
            .into_iter()
            .map(|index| shown(self.new, &self.new.operations[index]))
            .collect();
        if let Some(place) = old {
            for index in self.reach_old.of_place(place) {
                let now = self.pairs.operations_of_old[index];
                let shown = match now {
                    Some(now) => shown(self.new, &self.new.operations[now]),
                    None => shown(self.old, &self.old.operations[index]),
                };
                if !operations.contains(&shown) {
                    operations.push(shown);
                }
            }
        }
        let place = before.as_ref().or(now.as_ref()).map_or("", String::as_str);
        let slug = &self.new.slug;
        let fingerprint = fingerprint(&[said.rule, slug, place, said.values[0], said.values[1]]);
        let file = new
            .and_then(|place| file(self.new, self.new_names, place))
            .or_else(|| old.and_then(|place| file(self.old, self.old_names, place)));
        let change = Change {
            fingerprint,
            rule: said.rule,
            section: said.section,
            wire: said.wire,
            rust: said.rust,
            service: slug.clone(),
            text: said.text,
            operations,
            old: pointers[0].clone(),
            new: pointers[1].clone(),
            file,
            items: Vec::new(),
            approved: None,
        };
        self.drafts.push(Draft { change, old, new });
    }
}

impl Walk<'_> {
    /// Lets the last change point to a documented answer instead of its operation.
    pub(super) fn at_status(&mut self, status: &str, old: bool, new: bool) {
        let Some(draft) = self.drafts.last_mut() else {
            return;
        };
        for (side, there) in [(&mut draft.change.old, old), (&mut draft.change.new, new)] {
            *side = side
                .take()
                .filter(|_| there)
                .map(|pointer| format!("{pointer}/responses/{status}"));
        }
        draft.change.fingerprint = fingerprint(&[&draft.change.fingerprint, status]);
    }
}

/// A call as a reader knows it.
pub(crate) fn shown(service: &Service, operation: &Operation) -> String {
    let base = operation
        .server
        .as_ref()
        .map_or(service.base.as_str(), |(_, base)| base);
    format!("{} {base}{}", operation.method, operation.path)
}

/// Where something stands in its document.
pub(super) fn pointer(service: &Service, place: Node) -> Option<String> {
    use crate::ir::TypeKind;
    Some(match place {
        Node::Type(index) => service.types[index].pointer.to_string(),
        Node::Member(index, member) => {
            let def = &service.types[index];
            match &def.kind {
                TypeKind::Struct(structure) => structure.fields[member].pointer.to_string(),
                TypeKind::Untagged(variants) => variants[member].pointer.to_string(),
                TypeKind::Tagged { variants, .. } => variants[member].1.pointer.to_string(),
                _ => def.pointer.to_string(),
            }
        }
        Node::Operation(index) => service.operations[index].pointer.to_string(),
        Node::Parameter(index, parameter) => service.operations[index].parameters[parameter]
            .pointer
            .to_string(),
        Node::Body(index) => service.operations[index].pointer.join("requestBody").to_string(),
        Node::Service | Node::Tag(_) => return None,
    })
}

/// The generated file of something, below `src/api/`.
pub(crate) fn file(service: &Service, names: &ServiceNames, place: Node) -> Option<String> {
    let module = &names.module;
    Some(match place.whole() {
        Node::Type(index) => format!("{module}/model/{}.rs", names.files[index]),
        Node::Operation(index) => {
            let tag = tag_index(service, &service.operations[index]);
            format!("{module}/{}.rs", names.tags[tag].module)
        }
        Node::Tag(index) => format!("{module}/{}.rs", names.tags[index].module),
        _ => format!("{module}/mod.rs"),
    })
}

/// Compares two snapshots.
pub(super) fn compare(old: &Input, new: &Input) -> Report {
    let position = |input: &Input| -> BTreeMap<String, usize> {
        let services = input.api.services.iter().enumerate();
        services
            .map(|(index, service)| (service.slug.clone(), index))
            .collect()
    };
    let (before, now) = (position(old), position(new));
    let mut changes = Vec::new();
    for (slug, &index) in &now {
        if !before.contains_key(slug) {
            changes.push(whole_service(new, index, true));
        }
    }
    for (slug, &index) in &before {
        if !now.contains_key(slug) {
            changes.push(whole_service(old, index, false));
        }
    }
    let both: Vec<(usize, usize)> = now
        .iter()
        .filter_map(|(slug, &now)| Some((*before.get(slug)?, now)))
        .collect();
    for (before, now) in both {
        changes.extend(service(old, new, before, now));
    }
    let counts = [old, new].map(|input| {
        let types = input.api.services.iter().map(|service| service.types.len()).sum();
        (input.api.services.len(), input.api.operation_count(), types)
    });
    Report::new(changes, counts)
}

fn service(old: &Input, new: &Input, before: usize, now: usize) -> Vec<Change> {
    let (old_service, new_service) = (&old.api.services[before], &new.api.services[now]);
    let (old_names, new_names) = (&old.names.services[before], &new.names.services[now]);
    let slug = &new_service.slug;
    let (old_document, new_document) = (&old.documents[slug], &new.documents[slug]);
    let pairs = Pairs::find(old_service, new_service);
    let mut walk = Walk {
        old: old_service,
        new: new_service,
        old_names,
        new_names,
        pairs: &pairs,
        reach_old: Reach::of(old_service),
        reach_new: Reach::of(new_service),
        drafts: Vec::new(),
    };
    operations::compare(&mut walk);
    types::compare(&mut walk);
    constraints::compare(&mut walk, old_document, new_document);
    names::compare(&mut walk);
    let aligned = align((old_service, old_names), (new_service, new_names), &pairs);
    let per_document = [old, new].map(|input| input.names.handles == Handles::PerDocument);
    rust::attribute(&mut walk, &aligned, per_document);
    let mut changes: Vec<Change> = walk.drafts.into_iter().map(|draft| draft.change).collect();
    // Changes are recognised by identities, and shown where they stand.
    for change in &mut changes {
        change.old = change.old.as_deref().map(|at| old_service.places.of(at));
        change.new = change.new.as_deref().map(|at| new_service.places.of(at));
    }
    let quiet = changes.is_empty();
    changes.extend(overlays::compare(
        slug,
        old.overlays.get(slug),
        new.overlays.get(slug),
    ));
    changes.extend(bytes::compare(slug, old, new, quiet));
    changes
}

/// A service that is in one snapshot only, as one change.
fn whole_service(input: &Input, index: usize, added: bool) -> Change {
    let (service, names) = (&input.api.services[index], &input.names.services[index]);
    let per_document = input.names.handles == Handles::PerDocument;
    let items = rust::whole(index, service, names, per_document, added);
    let slug = service.slug.clone();
    let (rule, wire, step) = if added {
        ("service-added", Wire::None, Rust::Minor)
    } else {
        ("service-removed", Wire::Breaking, Rust::Major)
    };
    let (operations, types) = (service.operations.len(), service.types.len());
    let word = if added { "is new" } else { "is gone" };
    Change {
        fingerprint: fingerprint(&[rule, &slug]),
        rule,
        section: Section::Api,
        wire,
        rust: step,
        text: format!("service `{slug}` {word}: {operations} operations, {types} types"),
        operations: service
            .operations
            .iter()
            .map(|operation| shown(service, operation))
            .collect(),
        old: (!added).then(|| "#".to_owned()),
        new: added.then(|| "#".to_owned()),
        file: Some(format!("{}/mod.rs", names.module)),
        items,
        approved: None,
        service: slug,
    }
}
