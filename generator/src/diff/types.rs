//! What changed about types.

use super::change::{Rust, Wire};
use super::operations::{api, docs, words, words_differ};
use super::spell::{Relation, code, kind, label, spell};
use super::walk::Walk;
use crate::ir::{Additional, Field, ResponseBody, ResponseVariant, Struct, Type, TypeKind, Uses, Variant};
use crate::surface::Place;

pub(super) fn compare(walk: &mut Walk<'_>) {
    for &(old, new) in &walk.pairs.compared {
        Pair::new(walk, old, new).compare();
    }
    let schema = |def: &crate::ir::TypeDef| def.pointer.component("schemas").is_some();
    for (index, def) in walk.new.types.iter().enumerate() {
        if walk.pairs.types[index].is_none() && schema(def) {
            let text = format!("schema {} is new", label(walk.new, walk.new_names, index));
            walk.say(
                api("schema-added", Wire::None, Rust::Minor, text, ["", ""]),
                None,
                Some(Place::Type(index)),
            );
        }
    }
    for (index, def) in walk.old.types.iter().enumerate() {
        if walk.pairs.types_of_old[index].is_none() && schema(def) {
            let text = format!("schema {} is gone", label(walk.old, walk.old_names, index));
            walk.say(
                api("schema-removed", Wire::None, Rust::Major, text, ["", ""]),
                Some(Place::Type(index)),
                None,
            );
        }
    }
}

struct Pair<'w, 'a> {
    walk: &'w mut Walk<'a>,
    old: usize,
    new: usize,
    /// The directions in which the type travels in both snapshots.
    uses: Uses,
    name: String,
}

/// What a change is in each direction: rule and gravity.
struct Directions {
    request: (&'static str, Wire),
    response: (&'static str, Wire),
}

impl<'w, 'a> Pair<'w, 'a> {
    fn new(walk: &'w mut Walk<'a>, old: usize, new: usize) -> Self {
        let (a, b) = (walk.old.types[old].uses, walk.new.types[new].uses);
        let name = label(walk.new, walk.new_names, new);
        let uses = Uses {
            request: a.request && b.request,
            update: a.update && b.update,
            response: a.response && b.response,
        };
        Self {
            walk,
            old,
            new,
            uses,
            name,
        }
    }

    /// The graver of the directions in which the type travels; what travels nowhere harms nobody.
    fn graver(&self, directions: Directions, read_only: bool) -> (&'static str, Wire) {
        let request = (self.uses.request && !read_only).then_some(directions.request);
        let response = self.uses.response.then_some(directions.response);
        match (request, response) {
            (Some(request), Some(response)) if request.1 >= response.1 => request,
            (_, Some(response)) => response,
            (Some(request), None) => request,
            (None, None) => (directions.response.0, Wire::None),
        }
    }

    fn say(
        &mut self,
        (rule, wire): (&'static str, Wire),
        text: String,
        values: [&str; 2],
        members: (Option<usize>, Option<usize>),
    ) {
        self.step((rule, wire), Rust::Patch, text, values, members);
    }

    fn step(
        &mut self,
        (rule, wire): (&'static str, Wire),
        rust: Rust,
        text: String,
        values: [&str; 2],
        members: (Option<usize>, Option<usize>),
    ) {
        let place = |index: usize, member: Option<usize>| {
            member.map_or(Place::Type(index), |member| Place::Member(index, member))
        };
        // A member that is on one side only has no place on the other.
        let (old, new) = match members {
            (None, Some(_)) => (None, Some(place(self.new, members.1))),
            (Some(_), None) => (Some(place(self.old, members.0)), None),
            _ => (Some(place(self.old, members.0)), Some(place(self.new, members.1))),
        };
        self.walk.say(api(rule, wire, rust, text, values), old, new);
    }

    fn compare(mut self) {
        let (old, new) = (&self.walk.old.types[self.old], &self.walk.new.types[self.new]);
        let places = (Some(Place::Type(self.old)), Some(Place::Type(self.new)));
        if words_differ(&old.docs, &new.docs) || old.title != new.title {
            let values = [words(&old.docs), words(&new.docs)];
            docs(
                self.walk,
                self.name.clone(),
                [&values[0], &values[1]],
                places.0,
                places.1,
            );
        }
        if old.docs.deprecated != new.docs.deprecated {
            let word = if new.docs.deprecated {
                "is deprecated now"
            } else {
                "is deprecated no longer"
            };
            let text = format!("{} {word}", self.name);
            self.say(("schema-deprecated", Wire::None), text, ["", word], (None, None));
        }
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => self.structs(a, b),
            (TypeKind::StringEnum(a), TypeKind::StringEnum(b)) => {
                self.values(a, b, &|value| code(value));
            }
            (TypeKind::IntegerEnum(a), TypeKind::IntegerEnum(b)) => {
                self.values(a, b, &|value| code(&value.to_string()));
            }
            (TypeKind::ValueEnum(a), TypeKind::ValueEnum(b)) => {
                self.values(a, b, &|value| code(&value.to_string()));
            }
            (
                TypeKind::Tagged {
                    tag: a,
                    variants: old,
                },
                TypeKind::Tagged {
                    tag: b,
                    variants: new,
                },
            ) => {
                if a != b {
                    let text = format!(
                        "{}: {} tells the alternatives apart now, it was {}",
                        self.name,
                        code(b),
                        code(a)
                    );
                    let rule = self.graver(both("discriminator-changed", Wire::Breaking), false);
                    self.say(rule, text, [a, b], (None, None));
                }
                let entry = |(value, variant): &'a (String, Variant)| (code(value), variant);
                self.alternatives(old.iter().map(entry).collect(), new.iter().map(entry).collect());
            }
            (TypeKind::Untagged(a), TypeKind::Untagged(b)) => self.untagged(a, b),
            (TypeKind::Responses(a), TypeKind::Responses(b)) => self.responses(a, b),
            (TypeKind::Alias(a), TypeKind::Alias(b)) | (TypeKind::Newtype(a), TypeKind::Newtype(b)) => {
                self.expression(a, b, "", (None, None), false);
            }
            (a, b) => {
                let text = format!("{} is {} now, it was {}", self.name, kind(b), kind(a));
                let relation = self.kinds();
                let rule = self.graver(by_relation("type", relation), false);
                self.say(rule, text, [kind(a), kind(b)], (None, None));
            }
        }
    }

    /// How the values of two kinds of types relate.
    fn kinds(&self) -> Relation {
        let id = |index: usize| crate::ir::TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        let (old, new) = (Type::Named(id(self.old)), Type::Named(id(self.new)));
        let (a, b) = (self.walk.old.resolve(&old), self.walk.new.resolve(&new));
        self.walk.speller().values(a, b)
    }

    fn structs(&mut self, old: &'a Struct, new: &'a Struct) {
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
                Some(Place::Member(self.old, before)),
                Some(Place::Member(self.new, now)),
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
            let word = if new.docs.deprecated {
                "is deprecated now"
            } else {
                "is deprecated no longer"
            };
            self.say(
                ("property-deprecated", Wire::None),
                format!("{said} {word}"),
                ["", word],
                members,
            );
        }
    }

    /// Type expressions in the same place.
    fn expression(
        &mut self,
        old: &Type,
        new: &Type,
        place: &str,
        members: (Option<usize>, Option<usize>),
        read_only: bool,
    ) {
        let said = if place.is_empty() {
            self.name.clone()
        } else {
            format!("{}: {place}", self.name)
        };
        let relation = self.walk.speller().relation(old, new);
        if relation != Relation::Same {
            let types = [
                spell(self.walk.old, self.walk.old_names, old),
                spell(self.walk.new, self.walk.new_names, new),
            ];
            let rule = self.graver(by_relation("property-type", relation), read_only);
            let text = format!("{said} is {} now, it was {}", types[1], types[0]);
            self.say(rule, text, [&types[0], &types[1]], members);
        }
        match (old.without_null().1, new.without_null().1) {
            // Any value includes null.
            (false, true) if !matches!(old, Type::Any) => {
                let directions = Directions {
                    request: ("request-property-became-nullable", Wire::None),
                    response: ("response-property-became-nullable", Wire::Breaking),
                };
                let rule = self.graver(directions, read_only);
                self.say(rule, format!("{said} may be null now"), ["", ""], members);
            }
            (true, false) if !matches!(new, Type::Any) => {
                let directions = Directions {
                    request: ("request-property-became-not-nullable", Wire::Breaking),
                    response: ("response-property-became-not-nullable", Wire::None),
                };
                let rule = self.graver(directions, read_only);
                self.say(
                    rule,
                    format!("{said} may not be null any more"),
                    ["", ""],
                    members,
                );
            }
            _ => {}
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

    fn values<T: PartialEq>(
        &mut self,
        old: &'a [crate::ir::EnumValue<T>],
        new: &'a [crate::ir::EnumValue<T>],
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
                        Some(Place::Member(self.old, before)),
                        Some(Place::Member(self.new, index)),
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

    fn alternatives(&mut self, old: Vec<(String, &'a Variant)>, new: Vec<(String, &'a Variant)>) {
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
    fn untagged(&mut self, old: &'a [Variant], new: &'a [Variant]) {
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

    fn responses(&mut self, old: &'a [ResponseVariant], new: &'a [ResponseVariant]) {
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
                    Some(Place::Member(self.old, before)),
                    Some(Place::Member(self.new, index)),
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

fn both(rule: &'static str, wire: Wire) -> Directions {
    Directions {
        request: (rule, wire),
        response: (rule, wire),
    }
}

/// More values harm those who read, fewer harm those who write.
fn by_relation(what: &'static str, relation: Relation) -> Directions {
    let rules = match what {
        "additional-properties" => [
            "request-additional-properties-changed",
            "response-additional-properties-changed",
        ],
        "value" => [
            "request-property-const-changed",
            "response-property-const-changed",
        ],
        "type" => ["request-type-changed", "response-type-changed"],
        _ => ["request-property-type-changed", "response-property-type-changed"],
    };
    let gravity = |fine: Relation| {
        if relation == fine {
            Wire::None
        } else {
            Wire::Breaking
        }
    };
    Directions {
        request: (rules[0], gravity(Relation::Wider)),
        response: (rules[1], gravity(Relation::Narrower)),
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
