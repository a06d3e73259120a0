//! The comparison of two snapshots, service by service.

use std::collections::BTreeMap;

use super::change::Change;
use super::fingerprint::fingerprint;
use super::input::Input;
use super::locate::call;
use super::report::{Counts, Report};
use super::rule::Rule;
use super::sides::{Side, Sides};
use super::sink::Sink;
use super::{compare, rust};

pub(super) fn compare_snapshots(old: &Input, new: &Input) -> Report {
    let (before, now) = (services(old), services(new));
    let mut changes = Vec::new();
    for (slug, side) in &now {
        match before.get(slug) {
            Some(old_side) => changes.extend(service(Sides::new(*old_side, *side), old, new)),
            None => changes.push(whole_service(*side, true)),
        }
    }
    for (slug, side) in &before {
        if !now.contains_key(slug) {
            changes.push(whole_service(*side, false));
        }
    }
    Report::new(changes, [counts(old), counts(new)])
}

/// The services of a snapshot by slug.
fn services(input: &Input) -> BTreeMap<&str, Side<'_>> {
    let services = input.api.services.iter().enumerate();
    services
        .map(|(index, service)| (service.slug.as_str(), Side::of(input, index)))
        .collect()
}

fn counts(input: &Input) -> Counts {
    Counts {
        services: input.api.services.len(),
        operations: input.api.operation_count(),
        types: input.api.services.iter().map(|service| service.types.len()).sum(),
    }
}

/// A service that both snapshots have.
fn service(sides: Sides<'_>, old: &Input, new: &Input) -> Vec<Change> {
    let slug = &sides.new.service.slug;
    let mut sink = Sink::default();
    compare::service(&sides, &mut sink);
    rust::attribute(&sides, &mut sink);
    let mut changes = sink.finish(&sides);
    let bytes = match changes.is_empty() {
        true => compare::bytes(slug, old, new),
        false => None,
    };
    changes.extend(compare::overlays(
        slug,
        old.overlays.get(slug),
        new.overlays.get(slug),
    ));
    changes.extend(bytes);
    changes
}

/// A service that only one snapshot has, as one change.
fn whole_service(side: Side<'_>, is_new: bool) -> Change {
    let service = side.service;
    let slug = &service.slug;
    let (rule, verb) = match is_new {
        true => (Rule::ServiceAdded, "is new"),
        false => (Rule::ServiceRemoved, "is gone"),
    };
    let (operations, types) = (service.operations.len(), service.types.len());
    let text = format!("service `{slug}` {verb}: {operations} operations, {types} types");
    let document = "#".to_owned();
    let (old, new) = match is_new {
        true => (None, Some(document)),
        false => (Some(document), None),
    };
    let calls = service
        .operations
        .iter()
        .map(|operation| call(service, operation));
    Change {
        operations: calls.collect(),
        old,
        new,
        file: Some(format!("{}/mod.rs", side.names.module)),
        items: rust::of_whole_service(side, is_new),
        ..Change::new(rule, slug, fingerprint(&[rule.id(), slug]), text)
    }
}
