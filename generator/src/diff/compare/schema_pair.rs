//! A schema in both versions: what the comparisons of its parts share.

use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::relation::Relation;
use crate::diff::rule::Rule;
use crate::diff::severity::Wire;
use crate::diff::sides::Sides;
use crate::diff::sink::Sink;
use crate::ir::{Node, Type, TypeDef, TypeId};

/// A schema in both versions.
pub(super) struct SchemaPair<'a> {
    pub(super) sides: &'a Sides<'a>,
    pub(super) old: &'a TypeDef,
    pub(super) new: &'a TypeDef,
    /// What the report calls it.
    pub(super) name: String,
    indices: (usize, usize),
    /// Whether both versions use it in requests, and in responses.
    in_requests: bool,
    in_responses: bool,
}

/// The rule that a change falls under in each direction, and how severe it is there.
pub(super) struct Directions {
    request: (Rule, Wire),
    response: (Rule, Wire),
}

impl Directions {
    /// As severe as the rules say.
    pub(super) fn of(request: Rule, response: Rule) -> Self {
        Self {
            request: (request, request.wire()),
            response: (response, response.wire()),
        }
    }

    pub(super) fn both(rule: Rule) -> Self {
        Self::of(rule, rule)
    }

    /// More values break those who read them, fewer values those who write them.
    pub(super) fn by_relation(request: Rule, response: Rule, relation: Relation) -> Self {
        let unless = |harmless: Relation, rule: Rule| match relation == harmless {
            true => (rule, Wire::None),
            false => (rule, rule.wire()),
        };
        Self {
            request: unless(Relation::Wider, request),
            response: unless(Relation::Narrower, response),
        }
    }
}

impl<'a> SchemaPair<'a> {
    pub(super) fn new(sides: &'a Sides<'a>, old: usize, new: usize) -> Self {
        let (old_def, new_def) = (&sides.old.service.types[old], &sides.new.service.types[new]);
        let mut name = sides.new.schema_text(new);
        if sides.pairs.types[new] != Some(old) {
            name = format!("{name} in place of {}", sides.old.schema_text(old));
        }
        Self {
            sides,
            old: old_def,
            new: new_def,
            name,
            indices: (old, new),
            in_requests: old_def.uses.request && new_def.uses.request,
            in_responses: old_def.uses.response && new_def.uses.response,
        }
    }

    /// The schema itself.
    pub(super) fn nodes(&self) -> Nodes {
        Nodes::both(Node::Type(self.indices.0), Node::Type(self.indices.1))
    }

    /// A member of both versions.
    pub(super) fn member(&self, old: usize, new: usize) -> Nodes {
        Nodes::both(
            Node::Member(self.indices.0, old),
            Node::Member(self.indices.1, new),
        )
    }

    /// A member of the new version.
    pub(super) fn added(&self, member: usize) -> Nodes {
        Nodes::added(Node::Member(self.indices.1, member))
    }

    /// A member of the old version.
    pub(super) fn removed(&self, member: usize) -> Nodes {
        Nodes::removed(Node::Member(self.indices.0, member))
    }

    /// How the values of the two versions relate, whatever kinds of schemas they are.
    pub(super) fn relation(&self) -> Relation {
        let named = |index: usize| Type::Named(TypeId(u32::try_from(index).unwrap_or(u32::MAX)));
        let (old, new) = (named(self.indices.0), named(self.indices.1));
        let old = self.sides.old.service.resolve(&old);
        let new = self.sides.new.service.resolve(&new);
        self.sides.relation_of_resolved(old, new)
    }

    /// A change, as severe as it is in the directions in which the schema is used. Requests have no read-only members.
    pub(super) fn draft(
        &self,
        directions: Directions,
        read_only: bool,
        nodes: Nodes,
        text: String,
    ) -> ChangeDraft {
        let request = (self.in_requests && !read_only).then_some(directions.request);
        let response = self.in_responses.then_some(directions.response);
        let (rule, wire) = match (request, response) {
            (Some(request), Some(response)) if request.1 >= response.1 => request,
            (_, Some(response)) => response,
            (Some(request), None) => request,
            (None, None) => (directions.response.0, Wire::None),
        };
        ChangeDraft::new(rule, nodes, text).wire(wire)
    }

    /// Compares the types of a part of the schema; an empty `part` is the schema itself.
    pub(super) fn compare_types(
        &self,
        (old, new): (&Type, &Type),
        part: &str,
        nodes: Nodes,
        read_only: bool,
        sink: &mut Sink,
    ) {
        let what = match part {
            "" => self.name.clone(),
            part => format!("{}: {part}", self.name),
        };
        let relation = self.sides.relation(old, new);
        if relation != Relation::Same {
            let types = [self.sides.old.type_text(old), self.sides.new.type_text(new)];
            let text = format!("{what} is {} now, it was {}", types[1], types[0]);
            let directions = Directions::by_relation(
                Rule::RequestPropertyTypeChanged,
                Rule::ResponsePropertyTypeChanged,
                relation,
            );
            let [old, new] = types;
            sink.push(self.draft(directions, read_only, nodes, text).values(old, new));
        }
        match (old.without_null().1, new.without_null().1) {
            // Any value includes null.
            (false, true) if !matches!(old, Type::Any) => {
                let directions = Directions::of(
                    Rule::RequestPropertyBecameNullable,
                    Rule::ResponsePropertyBecameNullable,
                );
                sink.push(self.draft(directions, read_only, nodes, format!("{what} may be null now")));
            }
            (true, false) if !matches!(new, Type::Any) => {
                let directions = Directions::of(
                    Rule::RequestPropertyBecameNotNullable,
                    Rule::ResponsePropertyBecameNotNullable,
                );
                let text = format!("{what} may not be null any more");
                sink.push(self.draft(directions, read_only, nodes, text));
            }
            _ => {}
        }
    }
}
