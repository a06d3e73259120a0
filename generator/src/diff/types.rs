//! What changed about types.

use super::change::{Rust, Wire};
use super::operations::api;
use super::spell::{Relation, code, kind, label, spell};
use super::walk::Walk;
use super::words::{deprecation, docs, words, words_differ};
use crate::ir::Node;
use crate::ir::{Type, TypeKind, Uses, Variant};

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
                Some(Node::Type(index)),
            );
        }
    }
    for (index, def) in walk.old.types.iter().enumerate() {
        if walk.pairs.types_of_old[index].is_none() && schema(def) {
            let text = format!("schema {} is gone", label(walk.old, walk.old_names, index));
            walk.say(
                api("schema-removed", Wire::None, Rust::Major, text, ["", ""]),
                Some(Node::Type(index)),
                None,
            );
        }
    }
}

/// One type in both snapshots.
pub(super) struct Pair<'w, 'a> {
    pub walk: &'w mut Walk<'a>,
    pub old: usize,
    pub new: usize,
    /// The directions in which the type travels in both snapshots.
    uses: Uses,
    pub name: String,
}

/// What a change is in each direction: rule and gravity.
pub(super) struct Directions {
    pub request: (&'static str, Wire),
    pub response: (&'static str, Wire),
}

impl<'w, 'a> Pair<'w, 'a> {
    fn new(walk: &'w mut Walk<'a>, old: usize, new: usize) -> Self {
        let (a, b) = (walk.old.types[old].uses, walk.new.types[new].uses);
        let mut name = label(walk.new, walk.new_names, new);
        if walk.pairs.types[new] != Some(old) {
            name = format!("{name} in place of {}", label(walk.old, walk.old_names, old));
        }
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
    pub(super) fn graver(&self, directions: Directions, read_only: bool) -> (&'static str, Wire) {
        let request = (self.uses.request && !read_only).then_some(directions.request);
        let response = self.uses.response.then_some(directions.response);
        match (request, response) {
            (Some(request), Some(response)) if request.1 >= response.1 => request,
            (_, Some(response)) => response,
            (Some(request), None) => request,
            (None, None) => (directions.response.0, Wire::None),
        }
    }

    pub(super) fn say(
        &mut self,
        (rule, wire): (&'static str, Wire),
        text: String,
        values: [&str; 2],
        members: (Option<usize>, Option<usize>),
    ) {
        self.step((rule, wire), Rust::Patch, text, values, members);
    }

    pub(super) fn step(
        &mut self,
        (rule, wire): (&'static str, Wire),
        rust: Rust,
        text: String,
        values: [&str; 2],
        members: (Option<usize>, Option<usize>),
    ) {
        let place = |index: usize, member: Option<usize>| {
            member.map_or(Node::Type(index), |member| Node::Member(index, member))
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
        let places = (Some(Node::Type(self.old)), Some(Node::Type(self.new)));
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
            let word = deprecation(&new.docs);
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

    /// Type expressions in the same place.
    pub(super) fn expression(
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
}

pub(super) fn both(rule: &'static str, wire: Wire) -> Directions {
    Directions {
        request: (rule, wire),
        response: (rule, wire),
    }
}

/// More values harm those who read, fewer harm those who write.
pub(super) fn by_relation(what: &'static str, relation: Relation) -> Directions {
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
