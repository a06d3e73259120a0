//! The variants of a union.

use super::schema_pair::{Directions, SchemaPair};
use crate::diff::describe::code;
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::sink::Sink;
use crate::ir::Variant;

/// Compares the properties that tell the variants apart.
pub(super) fn discriminator(pair: &SchemaPair<'_>, old: &str, new: &str, sink: &mut Sink) {
    if old != new {
        let (before, now) = (code(old), code(new));
        let text = format!("{}: the discriminator is {now} now, it was {before}", pair.name);
        let directions = Directions::both(Rule::DiscriminatorChanged);
        let change = pair.draft(directions, false, pair.nodes(), text);
        sink.push(change.values(old, new));
    }
}

/// Compares variants with the same value of the discriminator.
pub(super) fn tagged(
    pair: &SchemaPair<'_>,
    old: &[(String, Variant)],
    new: &[(String, Variant)],
    sink: &mut Sink,
) {
    let position =
        |variants: &[(String, Variant)], value: &str| variants.iter().position(|(other, _)| other == value);
    for (index, (value, now)) in new.iter().enumerate() {
        match position(old, value) {
            Some(before) => pair.compare_types(
                (&old[before].1.ty, &now.ty),
                &format!("variant {}", code(value)),
                pair.member(before, index),
                false,
                sink,
            ),
            None => added(pair, &code(value), index, sink),
        }
    }
    for (index, (value, _)) in old.iter().enumerate() {
        if position(new, value).is_none() {
            removed(pair, &code(value), index, sink);
        }
    }
}

/// Compares variants that only their content tells apart: those with the same values belong together.
pub(super) fn untagged(pair: &SchemaPair<'_>, old: &[Variant], new: &[Variant], sink: &mut Sink) {
    let sides = pair.sides;
    let same = |before: &Variant, now: &Variant| {
        sides.relation(&before.ty, &now.ty) == Relation::Same
            && before.ty.without_null().1 == now.ty.without_null().1
    };
    let mut unmatched: Vec<usize> = (0..old.len()).collect();
    let mut new_ones = Vec::new();
    for (index, now) in new.iter().enumerate() {
        match unmatched.iter().position(|before| same(&old[*before], now)) {
            Some(position) => drop(unmatched.remove(position)),
            None => new_ones.push(index),
        }
    }
    for index in new_ones {
        added(pair, &sides.new.type_text(&new[index].ty), index, sink);
    }
    for index in unmatched {
        removed(pair, &sides.old.type_text(&old[index].ty), index, sink);
    }
}

fn added(pair: &SchemaPair<'_>, variant: &str, index: usize, sink: &mut Sink) {
    let directions = Directions::of(Rule::RequestPropertyOneOfAdded, Rule::ResponsePropertyOneOfAdded);
    let text = format!("{}: variant {variant} is new", pair.name);
    let change = pair.draft(directions, false, pair.added(index), text);
    sink.push(change.values("", variant));
}

fn removed(pair: &SchemaPair<'_>, variant: &str, index: usize, sink: &mut Sink) {
    let directions = Directions::of(
        Rule::RequestPropertyOneOfRemoved,
        Rule::ResponsePropertyOneOfRemoved,
    );
    let text = format!("{}: variant {variant} is gone", pair.name);
    let change = pair.draft(directions, false, pair.removed(index), text);
    sink.push(change.values(variant, ""));
}
