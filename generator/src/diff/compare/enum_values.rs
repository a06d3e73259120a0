//! The values of an enum.

use super::schema_pair::{Directions, SchemaPair};
use crate::diff::draft::ChangeDraft;
use crate::diff::rule::Rule;
use crate::diff::sink::Sink;
use crate::ir::EnumValue;

pub(super) fn compare<T: PartialEq>(
    pair: &SchemaPair<'_>,
    old: &[EnumValue<T>],
    new: &[EnumValue<T>],
    value_text: impl Fn(&T) -> String,
    sink: &mut Sink,
) {
    let position = |values: &[EnumValue<T>], value: &T| values.iter().position(|other| other.value == *value);
    for (index, now) in new.iter().enumerate() {
        let value = value_text(&now.value);
        let name = format!("{}: value {value}", pair.name);
        match position(old, &now.value) {
            None => {
                let directions = Directions::of(
                    Rule::RequestPropertyEnumValueAdded,
                    Rule::ResponsePropertyEnumValueAdded,
                );
                let text = format!("{name} is new");
                let change = pair.draft(directions, false, pair.added(index), text);
                sink.push(change.values("", value));
            }
            Some(before) if old[before].description != now.description => {
                sink.push(ChangeDraft::description(
                    pair.member(before, index),
                    name,
                    &old[before].description,
                    &now.description,
                ));
            }
            Some(_) => {}
        }
    }
    for (index, before) in old.iter().enumerate() {
        if position(new, &before.value).is_none() {
            let directions = Directions::of(
                Rule::RequestPropertyEnumValueRemoved,
                Rule::ResponsePropertyEnumValueRemoved,
            );
            let value = value_text(&before.value);
            let text = format!("{}: value {value} is gone", pair.name);
            let change = pair.draft(directions, false, pair.removed(index), text);
            sink.push(change.values(value, ""));
        }
    }
}
