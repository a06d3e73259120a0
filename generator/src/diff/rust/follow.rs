//! Differences of the Rust items that no change of the documents explains: they follow from changes elsewhere.

use std::collections::BTreeMap;

use super::differences::Difference;
use crate::diff::draft::{ChangeDraft, Nodes};
use crate::diff::fingerprint::node_key;
use crate::diff::locate::call;
use crate::diff::rule::Rule;
use crate::diff::sides::Sides;
use crate::ir::{Node, Uses};

/// One change for each type, operation or tag, of all differences that are about it.
pub(super) fn follow(sides: &Sides<'_>, unexplained: Vec<Difference>) -> Vec<ChangeDraft> {
    // By the new node, then by the old node of what has no new one.
    let mut by_new: BTreeMap<Node, (Option<Node>, Vec<Difference>)> = BTreeMap::new();
    let mut gone: BTreeMap<Option<Node>, Vec<Difference>> = BTreeMap::new();
    for ((old, new), found) in by_nodes(unexplained) {
        match new.or_else(|| old.and_then(|old| counterpart_of_old(sides, old))) {
            Some(new) => {
                let entry = by_new.entry(new).or_insert((old, Vec::new()));
                entry.0 = entry.0.or(old);
                entry.1.extend(found);
            }
            None => gone.entry(old).or_default().extend(found),
        }
    }
    let by_new = by_new.into_iter().map(|(new, (old, found))| {
        let old = old.or_else(|| counterpart_of_new(sides, new));
        change(sides, old, Some(new), found)
    });
    let gone = gone
        .into_iter()
        .map(|(old, found)| change(sides, old, None, found));
    by_new.chain(gone).collect()
}

type OldAndNew = (Option<Node>, Option<Node>);

fn by_nodes(differences: Vec<Difference>) -> BTreeMap<OldAndNew, Vec<Difference>> {
    let mut found: BTreeMap<OldAndNew, Vec<Difference>> = BTreeMap::new();
    for difference in differences {
        let nodes = (difference.old.map(Node::whole), difference.new.map(Node::whole));
        found.entry(nodes).or_default().push(difference);
    }
    found
}

fn counterpart_of_old(sides: &Sides<'_>, old: Node) -> Option<Node> {
    match old {
        Node::Type(index) => sides.pairs.types_of_old[index].map(Node::Type),
        Node::Operation(index) => sides.pairs.operations_of_old[index].map(Node::Operation),
        _ => None,
    }
}

fn counterpart_of_new(sides: &Sides<'_>, new: Node) -> Option<Node> {
    match new {
        Node::Type(index) => sides.pairs.types[index].map(Node::Type),
        Node::Operation(index) => sides.pairs.operations[index].map(Node::Operation),
        _ => None,
    }
}

fn change(
    sides: &Sides<'_>,
    old: Option<Node>,
    new: Option<Node>,
    differences: Vec<Difference>,
) -> ChangeDraft {
    let (rule, text) = reason(sides, old, new);
    let rust = differences.iter().map(|difference| difference.item.rust).max();
    let mut draft = ChangeDraft::new(rule, Nodes { old, new }, text).rust(rust.unwrap_or_default());
    if old.is_none() || new.is_none() {
        let key = |node: Option<Node>| node.map(node_key).unwrap_or_default();
        draft = draft.values(key(old), key(new));
    }
    draft
        .items
        .extend(differences.into_iter().map(|difference| difference.item));
    draft
}

fn reason(sides: &Sides<'_>, old: Option<Node>, new: Option<Node>) -> (Rule, String) {
    match (old, new) {
        (Some(Node::Type(before)), Some(Node::Type(now))) => {
            let name = sides.new.schema_text(now);
            let before = sides.old.service.types[before].uses;
            let now = sides.new.service.types[now].uses;
            if before == now {
                let text = format!("{name}: its Rust code changed, because types that it uses changed");
                return (Rule::RustFormFollows, text);
            }
            let (before, now) = (uses_text(before), uses_text(now));
            let text = format!("{name} is {now} now, it was {before}; its Rust code changed with that");
            (Rule::RustFormFollowsUse, text)
        }
        (None, Some(Node::Type(now))) => {
            let text = format!("{} is a separate Rust type now", sides.new.schema_text(now));
            (Rule::RustTypeAdded, text)
        }
        (Some(Node::Type(before)), None) => {
            let name = sides.old.schema_text(before);
            (
                Rule::RustTypeRemoved,
                format!("{name} is no longer a separate Rust type"),
            )
        }
        (_, Some(Node::Operation(now))) => {
            let service = sides.new.service;
            let call = call(service, &service.operations[now]);
            let text = format!("`{call}`: its Rust code changed because of other changes");
            (Rule::RustFormFollows, text)
        }
        _ => (
            Rule::RustSurfaceChanged,
            "other public items of the service changed".to_owned(),
        ),
    }
}

fn uses_text(uses: Uses) -> &'static str {
    match (uses.request, uses.update, uses.response) {
        (false, _, false) => "not used",
        (false, _, true) => "used in responses",
        (true, false, false) => "used in requests",
        (true, false, true) => "used in requests and responses",
        (true, true, false) => "used in requests and updates",
        (true, true, true) => "used in requests, updates and responses",
    }
}
