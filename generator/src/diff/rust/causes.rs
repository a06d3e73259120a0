//! Which changes of the documents explain a difference of the Rust items.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::differences::{Difference, Kind};
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::reach::{each_id, each_of_operation};
use crate::diff::rule::{Aspect, Explains, Rule};
use crate::diff::sides::Sides;
use crate::ir::{Node, Type, TypeKind, each_part};
use crate::name::ServiceNames;

/// The drafts of a service, by what they are about. Drafts are known by their position in the sink.
pub(super) struct Causes<'a> {
    sides: &'a Sides<'a>,
    old_names: &'a ServiceNames,
    drafts: Vec<(Rule, Nodes)>,
    old: Index,
    new: Index,
}

#[derive(Default)]
struct Index {
    by_node: HashMap<Node, Vec<usize>>,
    /// The first draft that points to a place.
    by_identity: BTreeMap<String, usize>,
}

impl Index {
    fn about(&self, node: Node) -> impl Iterator<Item = usize> {
        self.by_node.get(&node).into_iter().flatten().copied()
    }
}

impl<'a> Causes<'a> {
    /// Indexes what was found so far; `old_names` are the names under which the old items are compared.
    pub(super) fn new(sides: &'a Sides<'a>, old_names: &'a ServiceNames, drafts: &[ChangeDraft]) -> Self {
        let (mut old, mut new) = (Index::default(), Index::default());
        for (position, draft) in drafts.iter().enumerate() {
            if draft.rule.explains() == Explains::Nothing {
                continue;
            }
            let [old_source, new_source] = draft.sources(sides);
            for (index, node, source) in [
                (&mut old, draft.nodes.old, old_source),
                (&mut new, draft.nodes.new, new_source),
            ] {
                if let Some(node) = node {
                    index.by_node.entry(node).or_default().push(position);
                }
                if let Some(source) = source {
                    index
                        .by_identity
                        .entry(source.identity.to_string())
                        .or_insert(position);
                }
            }
        }
        Self {
            sides,
            old_names,
            drafts: drafts.iter().map(|draft| (draft.rule, draft.nodes)).collect(),
            old,
            new,
        }
    }

    /// The drafts that explain a difference.
    pub(super) fn of(&self, difference: &Difference) -> BTreeSet<usize> {
        let mut found = self.direct(difference);
        if found.is_empty() {
            found = self.one_sided(difference);
        }
        if found.is_empty() {
            found.extend(self.of_other_kind(difference));
        }
        if found.is_empty() {
            found.extend(self.enclosing(difference));
        }
        found
    }

    /// Drafts about the item itself, or about the arguments that make a function differ.
    fn direct(&self, difference: &Difference) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        let sides = [
            (&self.old, difference.old, self.old_names),
            (&self.new, difference.new, self.sides.new.names),
        ];
        for (index, node, names) in sides {
            let Some(node) = node else { continue };
            if let Kind::Signature(arguments) = &difference.kind {
                let parts = parts(node, names).into_iter();
                let differing = parts.filter(|(_, name)| arguments.contains(*name));
                found.extend(differing.flat_map(|(part, _)| index.about(part)));
                if !found.is_empty() {
                    continue;
                }
            }
            let may_explain = |draft: &usize| may_explain(self.drafts[*draft].0, difference);
            found.extend(index.about(node).filter(may_explain));
        }
        // Of several changes of one member, those of its type or name decide how it looks.
        let decides = |draft: &usize| self.drafts[*draft].0.aspect() != Aspect::Other;
        if !matches!(difference.kind, Kind::Signature(_)) && found.iter().any(decides) {
            found.retain(decides);
        }
        found
    }

    /// Drafts that say that the whole type or operation is new or gone.
    fn one_sided(&self, difference: &Difference) -> BTreeSet<usize> {
        let old = difference.old.into_iter().map(Node::whole);
        let new = difference.new.into_iter().map(Node::whole);
        old.flat_map(|node| self.old.about(node))
            .chain(new.flat_map(|node| self.new.about(node)))
            .filter(|draft| {
                let nodes = self.drafts[*draft].1;
                nodes.old.is_none() || nodes.new.is_none()
            })
            .collect()
    }

    /// The first draft about a schema of another kind, of those that the item uses.
    fn of_other_kind(&self, difference: &Difference) -> Option<usize> {
        let mut found = None;
        let mut visit = |ty: &Type| {
            each_id(ty, &mut |id| {
                let mut drafts = self.new.about(Node::Type(id));
                found = found.or_else(|| drafts.find(|draft| self.drafts[*draft].0.aspect() == Aspect::Type));
            });
        };
        let service = self.sides.new.service;
        match difference.new? {
            Node::Member(index, member) => match &service.types[index].kind {
                TypeKind::Struct(structure) => visit(&structure.fields[member].ty),
                _ => each_part(&service.types[index], &mut visit),
            },
            Node::Type(index) => each_part(&service.types[index], &mut visit),
            Node::Operation(index) | Node::Parameter(index, _) | Node::Body(index) => {
                each_of_operation(&service.operations[index], &mut visit);
            }
            Node::Service | Node::Tag(_) => {}
        }
        found
    }

    /// The draft about the closest part of the document around a schema without a name that is new or gone.
    fn enclosing(&self, difference: &Difference) -> Option<usize> {
        let (index, side, counterparts, node) = match (difference.old, difference.new) {
            (None, Some(node)) => (&self.new, &self.sides.new, &self.sides.pairs.types, node),
            (Some(node), None) => (&self.old, &self.sides.old, &self.sides.pairs.types_of_old, node),
            _ => return None,
        };
        let Node::Type(ty) = node.whole() else {
            return None;
        };
        let identity = &side.service.types[ty].source.identity;
        if counterparts[ty].is_some() || identity.component("schemas").is_some() {
            return None;
        }
        let mut place = identity.as_str();
        loop {
            if let Some(draft) = index.by_identity.get(place) {
                return Some(*draft);
            }
            place = &place[..place.rfind('/')?];
        }
    }
}

/// The parts of a type or operation that can be arguments of a function, with their names.
fn parts(node: Node, names: &ServiceNames) -> Vec<(Node, &str)> {
    match node {
        Node::Type(index) => {
            let members = names.members[index].iter().enumerate();
            members
                .map(|(member, name)| (Node::Member(index, member), name.as_str()))
                .collect()
        }
        Node::Operation(index) => {
            let names = &names.operations[index];
            let parameters = names.parameters.iter().enumerate();
            parameters
                .map(|(parameter, name)| (Node::Parameter(index, parameter), name.as_str()))
                .chain([(Node::Body(index), names.body.as_str())])
                .collect()
        }
        _ => vec![],
    }
}

fn may_explain(rule: Rule, difference: &Difference) -> bool {
    let is_altered_request = matches!(difference.kind, Kind::Request)
        && difference.item.old.is_some()
        && difference.item.new.is_some();
    match rule.explains() {
        Explains::Nothing | Explains::Inside => false,
        Explains::Requests => !is_altered_request,
        Explains::Responses => {
            let is_operation = matches!(difference.new.or(difference.old), Some(Node::Operation(_)));
            matches!(difference.kind, Kind::Request) || !is_operation
        }
    }
}
