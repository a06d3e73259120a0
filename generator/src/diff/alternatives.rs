//! What changed about the values of an enum, the alternatives of a union, the bodies by status.

use super::change::Wire;
use super::spell::{Relation, code, spell};
use super::types::{Directions, Pair};
use super::words::docs;
use crate::ir::Node;
use crate::ir::{EnumValue, ResponseBody, ResponseVariant, Variant};

impl<'a> Pair<'_, 'a> {
    pub(super) fn values<T: PartialEq>(
        &mut self,
        old: &'a [EnumValue<T>],
        new: &'a [EnumValue<T>],
        spelled: &dyn Fn(&T) -> String,
    ) {
        for (index, value) in new.iter().enumerate() {
            match old.iter().position(|before| before.value == value.value) {
                None => {
                    let directions = Directions {
                        request: ("request-property-enum-value-added", Wire::None),
                        response: ("response-property-enum-value-added", Wire::Warning),
                    };
                    let rule = self.graver(directions, false);
                    let spelled = spelled(&value.value);
                    let text = format!("{}: value {spelled} is new", self.name);
                    self.say(rule, text, ["", &spelled], (None, Some(index)));
                }
                Some(before) if old[before].description != value.description => {
                    let places = (
                        Some(Node::Member(self.old, before)),
                        Some(Node::Member(self.new, index)),
                    );
                    let text = format!("{}: value {}", self.name, spelled(&value.value));
                    let values = [old[before].description.as_str(), value.description.as_str()];
                    docs(self.walk, text, values, places.0, places.1);
                }
                Some(_) => {}
            }
        }
        for (index, value) in old.iter().enumerate() {
            if !new.iter().any(|now| now.value == value.value) {
                let directions = Directions {
                    request: ("request-property-enum-value-removed", Wire::Breaking),
                    response: ("response-property-enum-value-removed", Wire::None),
                };
                let rule = self.graver(directions, false);
                let spelled = spelled(&value.value);
                let text = format!("{}: value {spelled} is gone", self.name);
                self.say(rule, text, [&spelled, ""], (Some(index), None));
            }
        }
    }

    pub(super) fn alternatives(&mut self, old: Vec<(String, &'a Variant)>, new: Vec<(String, &'a Variant)>) {
        for (index, (value, variant)) in new.iter().enumerate() {
            match old.iter().position(|(before, _)| before == value) {
                Some(before) => self.expression(
                    &old[before].1.ty,
                    &variant.ty,
                    &format!("alternative {value}"),
                    (Some(before), Some(index)),
                    false,
                ),
                None => self.alternative_added(value, index),
            }
        }
        for (index, (value, _)) in old.iter().enumerate() {
            if !new.iter().any(|(now, _)| now == value) {
                self.alternative_gone(value, index);
            }
        }
    }

    fn alternative_added(&mut self, value: &str, index: usize) {
        let directions = Directions {
            request: ("request-property-one-of-added", Wire::None),
            response: ("response-property-one-of-added", Wire::Breaking),
        };
        let rule = self.graver(directions, false);
        let text = format!("{}: alternative {value} is new", self.name);
        self.say(rule, text, ["", value], (None, Some(index)));
    }

    fn alternative_gone(&mut self, value: &str, index: usize) {
        let directions = Directions {
            request: ("request-property-one-of-removed", Wire::Breaking),
            response: ("response-property-one-of-removed", Wire::None),
        };
        let rule = self.graver(directions, false);
        let text = format!("{}: alternative {value} is gone", self.name);
        self.say(rule, text, [value, ""], (Some(index), None));
    }

    /// Alternatives that only their content tells apart: paired by what they hold.
    pub(super) fn untagged(&mut self, old: &'a [Variant], new: &'a [Variant]) {
        let mut left: Vec<usize> = (0..old.len()).collect();
        let mut added = Vec::new();
        for (index, variant) in new.iter().enumerate() {
            let speller = self.walk.speller();
            let same = |before: &&usize| {
                let before = &old[**before];
                speller.relation(&before.ty, &variant.ty) == Relation::Same
                    && before.ty.without_null().1 == variant.ty.without_null().1
            };
            match left.iter().find(same).copied() {
                Some(before) => left.retain(|other| *other != before),
                None => added.push(index),
            }
        }
        for index in added {
            let value = spell(self.walk.new, self.walk.new_names, &new[index].ty);
            self.alternative_added(&value, index);
        }
        for index in left {
            let value = spell(self.walk.old, self.walk.old_names, &old[index].ty);
            self.alternative_gone(&value, index);
        }
    }

    pub(super) fn responses(&mut self, old: &'a [ResponseVariant], new: &'a [ResponseVariant]) {
        for (index, variant) in new.iter().enumerate() {
            let status = code(&variant.status);
            let Some(before) = old.iter().position(|before| before.status == variant.status) else {
                let text = format!("{}: status {status} is new", self.name);
                self.say(
                    ("response-success-status-added", Wire::None),
                    text,
                    ["", &variant.status],
                    (None, Some(index)),
                );
                continue;
            };
            let members = (Some(before), Some(index));
            match (&old[before].body, &variant.body) {
                (ResponseBody::Json(a), ResponseBody::Json(b)) => {
                    self.expression(a, b, &format!("status {status}"), members, false);
                }
                (a, b) if a == b => {}
                _ => {
                    let text = format!("{}: status {status} carries another kind of body", self.name);
                    self.say(
                        ("response-body-type-changed", Wire::Breaking),
                        text,
                        ["", ""],
                        members,
                    );
                }
            }
            if old[before].description != variant.description {
                let values = [old[before].description.as_str(), variant.description.as_str()];
                let places = (
                    Some(Node::Member(self.old, before)),
                    Some(Node::Member(self.new, index)),
                );
                docs(
                    self.walk,
                    format!("{}: status {status}", self.name),
                    values,
                    places.0,
                    places.1,
                );
            }
        }
        for (index, variant) in old.iter().enumerate() {
            if !new.iter().any(|now| now.status == variant.status) {
                let text = format!("{}: status {} is gone", self.name, code(&variant.status));
                self.say(
                    ("response-success-status-removed", Wire::Breaking),
                    text,
                    [&variant.status, ""],
                    (Some(index), None),
                );
            }
        }
    }
}
