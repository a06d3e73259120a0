//! The properties of an object.

use super::schema_pair::{Directions, SchemaPair};
use crate::diff::describe::{code, deprecation_text, docs_differ, docs_text};
use crate::diff::draft::ChangeDraft;
use crate::diff::fingerprint::{additional_key, deprecation_key, read_only_key};
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::sink::Sink;
use crate::ir::{Additional, Field, Struct, Type};

pub(super) fn compare(pair: &SchemaPair<'_>, old: &Struct, new: &Struct, sink: &mut Sink) {
    let renamed = renamed(old, new);
    for (index, field) in new.fields.iter().enumerate() {
        if let Some(before) = position(&old.fields, &field.wire) {
            both(pair, (before, &old.fields[before]), (index, field), sink);
        } else if let Some(&(before, _)) = renamed.iter().find(|(_, now)| *now == index) {
            let was = &old.fields[before];
            let text = format!("{} was called {}", property_text(pair, field), code(&was.wire));
            let nodes = pair.member(before, index);
            let change = pair.draft(Directions::both(Rule::PropertyRenamed), false, nodes, text);
            sink.push(change.values(&was.wire, &field.wire));
            both(pair, (before, was), (index, field), sink);
        } else {
            sink.push(added(pair, index, field));
        }
    }
    for (index, field) in old.fields.iter().enumerate() {
        let is_renamed = renamed.iter().any(|(before, _)| *before == index);
        if position(&new.fields, &field.wire).is_none() && !is_renamed {
            sink.push(removed(pair, index, field));
        }
    }
    additional(pair, &old.additional, &new.additional, sink);
}

fn position(fields: &[Field], wire: &str) -> Option<usize> {
    fields
        .binary_search_by(|field| field.wire.as_str().cmp(wire))
        .ok()
}

fn property_text(pair: &SchemaPair<'_>, field: &Field) -> String {
    format!("{}: property {}", pair.name, code(&field.wire))
}

fn added(pair: &SchemaPair<'_>, index: usize, field: &Field) -> ChangeDraft {
    let request = match field.required && !field.read_only {
        true => Rule::NewRequiredRequestProperty,
        false => Rule::NewOptionalRequestProperty,
    };
    let (response, word) = match field.required {
        true => (Rule::ResponseRequiredPropertyAdded, "required"),
        false => (Rule::ResponseOptionalPropertyAdded, "optional"),
    };
    let text = format!("{} is new, {word}", property_text(pair, field));
    pair.draft(
        Directions::of(request, response),
        field.read_only,
        pair.added(index),
        text,
    )
    .values("", &field.wire)
}

fn removed(pair: &SchemaPair<'_>, index: usize, field: &Field) -> ChangeDraft {
    let response = match field.required {
        true => Rule::ResponseRequiredPropertyRemoved,
        false => Rule::ResponseOptionalPropertyRemoved,
    };
    let text = format!("{} is gone", property_text(pair, field));
    pair.draft(
        Directions::of(Rule::RequestPropertyRemoved, response),
        field.read_only,
        pair.removed(index),
        text,
    )
    .values(&field.wire, "")
}

fn both(
    pair: &SchemaPair<'_>,
    (old_index, old): (usize, &Field),
    (new_index, new): (usize, &Field),
    sink: &mut Sink,
) {
    let nodes = pair.member(old_index, new_index);
    let name = property_text(pair, new);
    let read_only = old.read_only && new.read_only;
    match (old.required, new.required) {
        (false, true) => {
            let directions = Directions::of(
                Rule::RequestPropertyBecameRequired,
                Rule::ResponsePropertyBecameRequired,
            );
            let text = format!("{name} is required now");
            sink.push(pair.draft(directions, new.read_only, nodes, text));
        }
        (true, false) => {
            let directions = Directions::of(
                Rule::RequestPropertyBecameOptional,
                Rule::ResponsePropertyBecameOptional,
            );
            let text = format!("{name} is optional now");
            sink.push(pair.draft(directions, read_only, nodes, text));
        }
        _ => {}
    }
    if old.read_only != new.read_only {
        let (request, verb) = match (new.read_only, new.required) {
            (true, _) => (Rule::RequestPropertyBecameReadOnly, "is read-only now"),
            (false, true) => (
                Rule::RequestRequiredPropertyBecameNotReadOnly,
                "is no longer read-only",
            ),
            (false, false) => (Rule::RequestPropertyBecameNotReadOnly, "is no longer read-only"),
        };
        let directions = Directions::of(request, Rule::ResponsePropertyBecameReadOnly);
        let change = pair.draft(directions, false, nodes, format!("{name} {verb}"));
        sink.push(change.values("", read_only_key(new.read_only)));
    }
    // An enum with one value is compared as an enum.
    let is_schema = |field: &Field| matches!(field.ty.without_null().0, Type::Named(_));
    if old.constant != new.constant && !(is_schema(old) && is_schema(new)) {
        let (relation, text) = match (&old.constant, &new.constant) {
            (Some(before), None) => (
                Relation::Wider,
                format!("{name} has no fixed value any more, it was {}", code(before)),
            ),
            (before, now) => {
                let now = code(now.as_deref().unwrap_or_default());
                match before {
                    None => (
                        Relation::Narrower,
                        format!("{name} has the fixed value {now} now"),
                    ),
                    Some(before) => (
                        Relation::Other,
                        format!("{name} has the fixed value {now} now, it was {}", code(before)),
                    ),
                }
            }
        };
        let directions = Directions::by_relation(
            Rule::RequestPropertyConstChanged,
            Rule::ResponsePropertyConstChanged,
            relation,
        );
        let value = |field: &Field| field.constant.clone().unwrap_or_default();
        let change = pair.draft(directions, read_only, nodes, text);
        sink.push(change.values(value(old), value(new)));
    }
    let part = format!("property {}", code(&new.wire));
    pair.compare_types((&old.ty, &new.ty), &part, nodes, read_only, sink);
    if docs_differ(&old.docs, &new.docs) {
        let (before, now) = (docs_text(&old.docs), docs_text(&new.docs));
        sink.push(ChangeDraft::description(nodes, name.clone(), &before, &now));
    }
    if old.docs.deprecated != new.docs.deprecated {
        let text = format!("{name} {}", deprecation_text(&new.docs));
        let change = pair.draft(Directions::both(Rule::PropertyDeprecated), false, nodes, text);
        sink.push(change.values("", deprecation_key(&new.docs)));
    }
}

/// Compares what an object allows beside the properties that it names.
fn additional(pair: &SchemaPair<'_>, old: &Additional, new: &Additional, sink: &mut Sink) {
    let nodes = pair.nodes();
    match (old, new) {
        (Additional::Typed(old), Additional::Typed(new)) => {
            pair.compare_types((old, new), "each additional property", nodes, false, sink);
        }
        (old, new) if old == new => {}
        (Additional::Unspecified, Additional::Any) | (Additional::Any, Additional::Unspecified) => {
            let text = format!(
                "{}: additional properties are described in another way, any are allowed as before",
                pair.name
            );
            sink.push(ChangeDraft::new(
                Rule::AdditionalPropertiesSpellingChanged,
                nodes,
                text,
            ));
        }
        (old, new) => {
            let [before, now] = [old, new].map(|additional| match additional {
                Additional::None => "not allowed",
                Additional::Unspecified => "not mentioned",
                Additional::Any => "allowed",
                Additional::Typed(_) => "of one type",
            });
            let relation = match (old, new) {
                (Additional::None, _) | (Additional::Typed(_), Additional::Any | Additional::Unspecified) => {
                    Relation::Wider
                }
                _ => Relation::Narrower,
            };
            let directions = Directions::by_relation(
                Rule::RequestAdditionalPropertiesChanged,
                Rule::ResponseAdditionalPropertiesChanged,
                relation,
            );
            let text = format!(
                "{}: additional properties are {now} now, they were {before}",
                pair.name
            );
            let change = pair.draft(directions, false, nodes, text);
            sink.push(change.values(additional_key(old), additional_key(new)));
        }
    }
}

/// Properties with another name: of one kind of type, with the same letters or description, and the only such pair.
fn renamed(old: &Struct, new: &Struct) -> Vec<(usize, usize)> {
    let missing = |fields: &[Field], others: &[Field]| -> Vec<usize> {
        (0..fields.len())
            .filter(|index| position(others, &fields[*index].wire).is_none())
            .collect()
    };
    let (gone, added) = (
        missing(&old.fields, &new.fields),
        missing(&new.fields, &old.fields),
    );
    let mut found = Vec::new();
    for &before in &gone {
        let mut candidates = added
            .iter()
            .filter(|now| alike(&old.fields[before], &new.fields[**now]));
        let (Some(&now), None) = (candidates.next(), candidates.next()) else {
            continue;
        };
        let mut rivals = gone
            .iter()
            .filter(|other| alike(&old.fields[**other], &new.fields[now]));
        if rivals.next().is_some() && rivals.next().is_none() {
            found.push((before, now));
        }
    }
    found
}

fn alike(old: &Field, new: &Field) -> bool {
    let kind = |field: &Field| std::mem::discriminant(field.ty.without_null().0);
    let letters = |field: &Field| -> String {
        let letters = field.wire.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let described = !old.docs.description.is_empty() && old.docs.description == new.docs.description;
    kind(old) == kind(new) && (described || letters(old) == letters(new))
}
