//! Where comparisons put what they find.

use super::change::Change;
use super::draft::{ChangeDraft, Nodes};
use super::locate::{call, file};
use super::reach::Reach;
use super::sides::{Side, Sides};

/// The changes of one service, in the order in which they were found.
#[derive(Debug, Default)]
pub(super) struct Sink {
    pub(super) drafts: Vec<ChangeDraft>,
}

impl Sink {
    pub(super) fn push(&mut self, draft: ChangeDraft) {
        self.drafts.push(draft);
    }

    /// The changes, each with the operations that it affects and the place where it is.
    pub(super) fn finish(self, sides: &Sides<'_>) -> Vec<Change> {
        let reach = [Reach::of(sides.old.service), Reach::of(sides.new.service)];
        let change = |draft: ChangeDraft| {
            let fingerprint = draft.fingerprint(sides);
            let [old, new] = draft
                .sources(sides)
                .map(|source| Some(source?.pointer.to_string()));
            Change {
                wire: draft.wire,
                rust: draft.rust,
                operations: operations(sides, &reach, draft.nodes),
                old,
                new,
                file: generated_file(sides, draft.nodes),
                items: draft.items,
                ..Change::new(draft.rule, &sides.new.service.slug, fingerprint, draft.text)
            }
        };
        self.drafts.into_iter().map(change).collect()
    }
}

/// The operations that a change affects: those of the new version, then those that only the old one has.
fn operations(sides: &Sides<'_>, [old, new]: &[Reach; 2], nodes: Nodes) -> Vec<String> {
    let shown = |side: &Side<'_>, index: usize| call(side.service, &side.service.operations[index]);
    let reached = |reach: &Reach, node| reach.operations(node).into_iter();
    let mut found: Vec<String> = nodes
        .new
        .into_iter()
        .flat_map(|node| reached(new, node))
        .map(|index| shown(&sides.new, index))
        .collect();
    for index in nodes.old.into_iter().flat_map(|node| reached(old, node)) {
        let call = match sides.pairs.operations_of_old[index] {
            Some(now) => shown(&sides.new, now),
            None => shown(&sides.old, index),
        };
        if !found.contains(&call) {
            found.push(call);
        }
    }
    found
}

fn generated_file(sides: &Sides<'_>, nodes: Nodes) -> Option<String> {
    let of = |side: &Side<'_>, node| file(side.service, side.names, side.shared_module, node);
    match (nodes.new, nodes.old) {
        (Some(node), _) => Some(of(&sides.new, node)),
        (None, Some(node)) => Some(of(&sides.old, node)),
        (None, None) => None,
    }
}
