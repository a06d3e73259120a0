//! Which change of the documents caused a difference of the surfaces.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::change::Section;
use super::reach::{each_id, in_operation};
use super::rust::Difference;
use super::walk::Walk;
use crate::ir::Node;
use crate::ir::{Type, TypeKind, each_part};
use crate::name::ServiceNames;

/// Whether a rule can be why an item differs.
fn may_cause(rule: &str, difference: &Difference) -> bool {
    let never = [
        "non-success",
        "constraint",
        "security",
        "server-changed",
        "operation-id",
        "spelling",
    ];
    if never.iter().any(|part| rule.contains(part)) {
        return false;
    }
    match (difference.request, rule.starts_with("response-")) {
        // What a request comes to follows from its answers, and nothing else does.
        (true, answers) => answers || difference.item.old.is_none() || difference.item.new.is_none(),
        (false, true) => !matches!(difference.new.or(difference.old), Some(Node::Operation(_))),
        (false, false) => true,
    }
}

/// Drafts by what they are about.
pub(super) struct Places {
    old: HashMap<Node, Vec<usize>>,
    new: HashMap<Node, Vec<usize>>,
    /// Pointers of new and old things that are on one side only, with the draft that speaks of them.
    roots: [BTreeMap<String, usize>; 2],
}

impl Places {
    pub(super) fn of(walk: &Walk<'_>) -> Self {
        let mut places = Self {
            old: HashMap::new(),
            new: HashMap::new(),
            roots: [BTreeMap::new(), BTreeMap::new()],
        };
        for (index, draft) in walk.drafts.iter().enumerate() {
            if draft.change.section != Section::Api || draft.change.rule.contains("constraint") {
                continue;
            }
            if let Some(place) = draft.old {
                places.old.entry(place).or_default().push(index);
            }
            if let Some(place) = draft.new {
                places.new.entry(place).or_default().push(index);
            }
            for (side, pointer) in [&draft.change.old, &draft.change.new].into_iter().enumerate() {
                if let Some(pointer) = pointer {
                    places.roots[side].entry(pointer.clone()).or_insert(index);
                }
            }
        }
        places
    }

    /// The drafts that caused a difference.
    pub(super) fn causes(
        &self,
        walk: &Walk<'_>,
        aligned: &ServiceNames,
        difference: &Difference,
    ) -> Vec<usize> {
        let mut causes = BTreeSet::new();
        let sides = [(&self.old, difference.old), (&self.new, difference.new)];
        for (drafts, place) in sides {
            let Some(place) = place else { continue };
            if difference.signature {
                // A function differs because of those of its arguments that differ.
                let parts = match place {
                    Node::Type(_) | Node::Operation(_) => {
                        parts(walk, aligned, place, std::ptr::eq(drafts, &self.old))
                    }
                    _ => vec![],
                };
                for (part, name) in parts {
                    if difference.arguments.contains(&name) {
                        causes.extend(drafts.get(&part).into_iter().flatten().copied());
                    }
                }
            }
            if causes.is_empty() || !difference.signature {
                let there = drafts.get(&place).into_iter().flatten().copied();
                causes.extend(there.filter(|index| may_cause(walk.drafts[*index].change.rule, difference)));
            }
        }
        if causes.len() > 1 {
            self.narrow(walk, difference, &mut causes);
        }
        if causes.is_empty() {
            // The whole is new or gone.
            for (drafts, place) in sides {
                let whole = place.map(Node::whole);
                let found = whole
                    .and_then(|whole| drafts.get(&whole))
                    .into_iter()
                    .flatten()
                    .copied();
                causes.extend(found.filter(|index| {
                    let draft = &walk.drafts[*index];
                    draft.old.is_none() || draft.new.is_none()
                }));
            }
        }
        if causes.is_empty() {
            causes.extend(self.mentioned(walk, difference));
        }
        if causes.is_empty() {
            causes.extend(self.enclosing(walk, difference));
        }
        // The gravest rule speaks for a place that several rules speak of.
        causes.into_iter().collect()
    }

    /// Of several changes of one member, those that explain what differs: another type, or another wrapping of it.
    fn narrow(&self, walk: &Walk<'_>, difference: &Difference, causes: &mut BTreeSet<usize>) {
        let of_type = |index: &usize| {
            let rule = walk.drafts[*index].change.rule;
            rule.contains("type-") || rule.contains("const") || rule.contains("renamed")
        };
        if difference.signature || !causes.iter().any(of_type) {
            return;
        }
        causes.retain(of_type);
    }

    /// Types that the place speaks of and whose kind changed.
    fn mentioned(&self, walk: &Walk<'_>, difference: &Difference) -> Option<usize> {
        let mut found = None;
        let service = walk.new;
        let mut visit = |ty: &Type| {
            each_id(ty, &mut |id| {
                let drafts = self.new.get(&Node::Type(id)).into_iter().flatten();
                let kind = drafts.filter(|index| walk.drafts[**index].change.rule.ends_with("type-changed"));
                found = found.or(kind.copied().next());
            });
        };
        match difference.new? {
            Node::Member(index, member) => match &service.types[index].kind {
                TypeKind::Struct(structure) => visit(&structure.fields[member].ty),
                _ => each_part(&service.types[index], &mut visit),
            },
            Node::Type(index) => each_part(&service.types[index], &mut visit),
            Node::Operation(index) | Node::Parameter(index, _) | Node::Body(index) => {
                in_operation(&service.operations[index], &mut visit);
            }
            _ => {}
        }
        found
    }

    /// The draft about the thing in which an inline type stands.
    fn enclosing(&self, walk: &Walk<'_>, difference: &Difference) -> Option<usize> {
        let (side, place, service) = match (difference.old, difference.new) {
            (None, Some(place)) => (1, place, walk.new),
            (Some(place), None) => (0, place, walk.old),
            _ => return None,
        };
        let Node::Type(index) = place.whole() else {
            return None;
        };
        // A type that is on both sides is no part of what is new or gone.
        let paired = if side == 1 {
            walk.pairs.types[index]
        } else {
            walk.pairs.types_of_old[index]
        };
        let pointer = service.types[index].pointer.as_str();
        if paired.is_some() || service.types[index].pointer.component("schemas").is_some() {
            return None;
        }
        let mut end = pointer.len();
        loop {
            if let Some(draft) = self.roots[side].get(&pointer[..end]) {
                return Some(*draft);
            }
            end = pointer[..end].rfind('/')?;
        }
    }
}

/// The parts of a type or operation with their names.
fn parts(walk: &Walk<'_>, aligned: &ServiceNames, place: Node, old: bool) -> Vec<(Node, String)> {
    let names = if old { aligned } else { walk.new_names };
    match place {
        Node::Type(index) => {
            let members = names.members[index].iter().enumerate();
            members
                .map(|(member, name)| (Node::Member(index, member), name.clone()))
                .collect()
        }
        Node::Operation(index) => {
            let own = &names.operations[index];
            let parameters = own.parameters.iter().enumerate();
            let mut parts: Vec<_> = parameters
                .map(|(parameter, name)| (Node::Parameter(index, parameter), name.clone()))
                .collect();
            parts.push((Node::Body(index), own.body.clone()));
            parts
        }
        _ => vec![],
    }
}
