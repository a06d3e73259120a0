//! What changed about the properties of a struct.

use super::change::Wire;
use super::spell::{Relation, code};
use super::types::{Directions, Pair, both, by_relation};
use super::words::{deprecation, docs, words, words_differ};
use crate::ir::Node;
use crate::ir::{Additional, Field, Struct, Type};

impl<'a> Pair<'_, 'a> {
    pub(super) fn structs(&mut self, old: &'a Struct, new: &'a Struct) {
        let find = |fields: &[Field], wire: &str| {
            fields
                .binary_search_by(|field| field.wire.as_str().cmp(wire))
                .ok()
        };
        let renamed = renamed(old, new);
        for (index, field) in new.fields.iter().enumerate() {
            if let Some(before) = find(&old.fields, &field.wire) {
                self.field((before, &old.fields[before]), (index, field));
                continue;
            }
            if let Some(&(before, _)) = renamed.iter().find(|(_, now)| *now == index) {
                let was = &old.fields[before].wire;
                let text = format!(
                    "{}: property {} was called {}",
                    self.name,
                    code(&field.wire),
                    code(was)
                );
                let rule = self.graver(both("property-renamed", Wire::Breaking), false);
                self.say(rule, text, [was, &field.wire], (Some(before), Some(index)));
                self.field((before, &old.fields[before]), (index, field));
                continue;
            }
            let required = field.required && !field.read_only;
            let word = if field.required { "required" } else { "optional" };
            let text = format!("{}: property {} is new, {word}", self.name, code(&field.wire));
            let directions = Directions {
                request: if required {
                    ("new-required-request-property", Wire::Breaking)
                } else {
                    ("new-optional-request-property", Wire::None)
                },
                response: (
                    if field.required {
                        "response-required-property-added"
                    } else {
                        "response-optional-property-added"
                    },
                    Wire::None,
                ),
            };
            let rule = self.graver(directions, field.read_only);
            self.say(rule, text, ["", &field.wire], (None, Some(index)));
        }
        for (index, field) in old.fields.iter().enumerate() {
            if find(&new.fields, &field.wire).is_some() || renamed.iter().any(|(before, _)| *before == index)
            {
                continue;
            }
            let text = format!("{}: property {} is gone", self.name, code(&field.wire));
            let directions = Directions {
                request: ("request-property-removed", Wire::Warning),
                response: if field.required {
                    ("response-required-property-removed", Wire::Breaking)
                } else {
                    ("response-optional-property-removed", Wire::Warning)
                },
            };
            let rule = self.graver(directions, field.read_only);
            self.say(rule, text, [&field.wire, ""], (Some(index), None));
        }
        self.additional(&old.additional, &new.additional);
    }

    fn field(&mut self, (before, old): (usize, &'a Field), (now, new): (usize, &'a Field)) {
        let members = (Some(before), Some(now));
        let said = format!("{}: property {}", self.name, code(&new.wire));
        let read_only = old.read_only && new.read_only;
        match (old.required, new.required) {
            (false, true) => {
                let directions = Directions {
                    request: ("request-property-became-required", Wire::Breaking),
                    response: ("response-property-became-required", Wire::None),
                };
                let rule = self.graver(directions, new.read_only);
                self.say(rule, format!("{said} is required now"), ["", ""], members);
            }
            (true, false) => {
                let directions = Directions {
                    request: ("request-property-became-optional", Wire::None),
                    response: ("response-property-became-optional", Wire::Breaking),
                };
                let rule = self.graver(directions, read_only);
                self.say(rule, format!("{said} is optional now"), ["", ""], members);
            }
            _ => {}
        }
        if old.read_only != new.read_only {
            let (request, word) = if new.read_only {
                (
                    ("request-property-became-read-only", Wire::None),
                    "is set by the server only now",
                )
            } else if new.required {
                (
                    ("request-required-property-became-not-read-only", Wire::Breaking),
                    "may be set now",
                )
            } else {
                (
                    ("request-property-became-not-read-only", Wire::None),
                    "may be set now",
                )
            };
            let response = ("response-property-became-read-only", Wire::None);
            let rule = self.graver(Directions { request, response }, false);
            self.say(rule, format!("{said} {word}"), ["", word], members);
        }
        // Of an enum with one value the enum itself tells.
        let listed = |ty: &Type| matches!(ty.without_null().0, Type::Named(_));
        if old.constant != new.constant && !(listed(&old.ty) && listed(&new.ty)) {
            let values = [&old.constant, &new.constant].map(|value| value.clone().unwrap_or_default());
            let relation = match (&old.constant, &new.constant) {
                (None, _) => Relation::Narrower,
                (_, None) => Relation::Wider,
                _ => Relation::Other,
            };
            let rule = self.graver(by_relation("value", relation), read_only);
            let text = format!(
                "{said} has the one value {} now, it was {}",
                code(&values[1]),
                code(&values[0])
            );
            self.say(rule, text, [&values[0], &values[1]], members);
        }
        self.expression(
            &old.ty,
            &new.ty,
            &format!("property {}", code(&new.wire)),
            members,
            read_only,
        );
        if words_differ(&old.docs, &new.docs) {
            let values = [words(&old.docs), words(&new.docs)];
            let places = (
                Some(Node::Member(self.old, before)),
                Some(Node::Member(self.new, now)),
            );
            docs(
                self.walk,
                said.clone(),
                [&values[0], &values[1]],
                places.0,
                places.1,
            );
        }
        if old.docs.deprecated != new.docs.deprecated {
            let word = deprecation(&new.docs);
            self.say(
                ("property-deprecated", Wire::None),
                format!("{said} {word}"),
                ["", word],
                members,
            );
        }
    }

    fn additional(&mut self, old: &Additional, new: &Additional) {
        match (old, new) {
            (Additional::Typed(a), Additional::Typed(b)) => {
                self.expression(a, b, "members beside the known ones", (None, None), false)
            }
            (old, new) if old == new => {}
            (Additional::Unspecified, Additional::Any) | (Additional::Any, Additional::Unspecified) => {
                let text = format!(
                    "{}: members beside the known ones are spelled out otherwise",
                    self.name
                );
                self.say(
                    ("additional-properties-spelling-changed", Wire::None),
                    text,
                    ["", ""],
                    (None, None),
                );
            }
            (old, new) => {
                let words = [old, new].map(|additional| match additional {
                    Additional::None => "none",
                    Additional::Unspecified => "not spoken of",
                    Additional::Any => "any",
                    Additional::Typed(_) => "of one type",
                });
                let relation = match (old, new) {
                    (Additional::None, _)
                    | (Additional::Typed(_), Additional::Any | Additional::Unspecified) => Relation::Wider,
                    _ => Relation::Narrower,
                };
                let rule = self.graver(by_relation("additional-properties", relation), false);
                let text = format!(
                    "{}: members beside the known ones are {} now, it was {}",
                    self.name, words[1], words[0]
                );
                self.say(rule, text, words, (None, None));
            }
        }
    }
}

/// Properties that only changed their name: of the same type and description, and no other one like it.
fn renamed(old: &Struct, new: &Struct) -> Vec<(usize, usize)> {
    let only = |fields: &[Field], others: &[Field]| -> Vec<usize> {
        let there = |wire: &str| {
            others
                .binary_search_by(|field| field.wire.as_str().cmp(wire))
                .is_ok()
        };
        (0..fields.len())
            .filter(|index| !there(&fields[*index].wire))
            .collect()
    };
    let (gone, added) = (only(&old.fields, &new.fields), only(&new.fields, &old.fields));
    let letters = |field: &Field| -> String {
        field
            .wire
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let alike = |a: &Field, b: &Field| {
        let spelled = letters(a) == letters(b);
        let described = !a.docs.description.is_empty() && a.docs.description == b.docs.description;
        let shape =
            std::mem::discriminant(a.ty.without_null().0) == std::mem::discriminant(b.ty.without_null().0);
        shape && (spelled || described)
    };
    let mut found = Vec::new();
    for &before in &gone {
        let candidates: Vec<usize> = added
            .iter()
            .copied()
            .filter(|now| alike(&old.fields[before], &new.fields[*now]))
            .collect();
        if let [now] = candidates[..]
            && gone
                .iter()
                .filter(|other| alike(&old.fields[**other], &new.fields[now]))
                .count()
                == 1
        {
            found.push((before, now));
        }
    }
    found
}
