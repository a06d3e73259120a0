//! The Rust view: every difference of the two surfaces, laid to the change that caused it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::causes::Places;
use super::change::{ItemChange, Rust, Section, Wire};
use super::reach::each_id;
use super::spell::label;
use super::walk::{Said, Walk};
use crate::emit::Context;
use crate::ir::Node;
use crate::ir::{Service, TypeId, TypeKind};
use crate::name::ServiceNames;
use crate::surface::{Item, Shape, surface_of};

/// A difference of the surfaces.
pub(super) struct Difference {
    pub(super) item: ItemChange,
    pub(super) old: Option<Node>,
    pub(super) new: Option<Node>,
    /// The arguments that differ, where the item is a function.
    pub(super) arguments: BTreeSet<String>,
    pub(super) signature: bool,
    /// Whether the item is a request.
    pub(super) request: bool,
}

/// All items of a service that is in one snapshot only.
pub(super) fn whole(
    index: usize,
    service: &Service,
    names: &ServiceNames,
    per_document: bool,
    added: bool,
) -> Vec<ItemChange> {
    let mut items = Vec::new();
    surface_of(index, service, names, per_document, false, &mut items);
    let mut items: Vec<ItemChange> = items
        .iter()
        .map(|item| ItemChange {
            rust: if added { Rust::Minor } else { Rust::Major },
            old: (!added).then(|| item.line()),
            new: added.then(|| item.line()),
        })
        .collect();
    items.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    items
}

/// Lays the differences of the surfaces to the drafts; what none of them caused becomes a change of its own.
pub(super) fn attribute(walk: &mut Walk<'_>, aligned: &ServiceNames, per_document: [bool; 2]) {
    let differences = differences(walk, aligned, per_document);
    let places = Places::of(walk);
    let mut left: BTreeMap<(Option<Node>, Option<Node>), Vec<Difference>> = BTreeMap::new();
    for difference in differences {
        let causes = places.causes(walk, aligned, &difference);
        if causes.is_empty() {
            let key = (difference.old.map(Node::whole), difference.new.map(Node::whole));
            left.entry(key).or_default().push(difference);
            continue;
        }
        for cause in causes {
            let change = &mut walk.drafts[cause].change;
            change.rust = change.rust.max(difference.item.rust);
            change.items.push(difference.item.clone());
        }
    }
    // An old and a new item of the same thing are one change, whatever sides they are on.
    let mut by_new: BTreeMap<Option<Node>, (Option<Node>, Vec<Difference>)> = BTreeMap::new();
    let mut gone = Vec::new();
    for ((old, new), found) in left {
        let new = new.or_else(|| old.and_then(|old| counterpart(walk, old)));
        if new.is_none() {
            gone.push((old, found));
            continue;
        }
        let entry = by_new.entry(new).or_insert((old, Vec::new()));
        entry.0 = entry.0.or(old);
        entry.1.extend(found);
    }
    for (new, (old, found)) in by_new {
        follow(walk, old, new, found);
    }
    for (old, found) in gone {
        follow(walk, old, None, found);
    }
    quieten(walk, aligned, per_document);
    for draft in &mut walk.drafts {
        draft
            .change
            .items
            .sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
        draft.change.items.dedup();
    }
}

/// A change of a type whose definition is printed as before is none for callers.
fn quieten(walk: &mut Walk<'_>, aligned: &ServiceNames, per_document: [bool; 2]) {
    // What alternatives require is printed with the union.
    let mut alternatives = Vec::new();
    for def in &walk.new.types {
        if let TypeKind::Untagged(variants) = &def.kind {
            variants
                .iter()
                .for_each(|variant| each_id(&variant.ty, &mut |id| alternatives.push(id)));
        }
    }
    for draft in &mut walk.drafts {
        let (Some(Node::Type(old)), Some(Node::Type(new))) =
            (draft.old.map(Node::whole), draft.new.map(Node::whole))
        else {
            continue;
        };
        if draft.change.rust != Rust::Patch || alternatives.contains(&new) {
            continue;
        }
        let text = |service, names, per_document, index: usize| {
            let context = Context {
                service,
                names,
                per_document,
            };
            context.definition(TypeId(u32::try_from(index).unwrap_or(u32::MAX)))
        };
        let before = text(walk.old, aligned, per_document[0], old);
        if before == text(walk.new, walk.new_names, per_document[1], new) {
            draft.change.rust = Rust::None;
        }
    }
}

/// What an old thing has become.
fn counterpart(walk: &Walk<'_>, old: Node) -> Option<Node> {
    match old {
        Node::Type(index) => walk.pairs.types_of_old[index].map(Node::Type),
        Node::Operation(index) => walk.pairs.operations_of_old[index].map(Node::Operation),
        _ => None,
    }
}

/// Reports what follows from a change elsewhere.
fn follow(walk: &mut Walk<'_>, old: Option<Node>, new: Option<Node>, found: Vec<Difference>) {
    let old = old.or_else(|| match new {
        Some(Node::Type(index)) => walk.pairs.types[index].map(Node::Type),
        Some(Node::Operation(index)) => walk.pairs.operations[index].map(Node::Operation),
        _ => None,
    });
    let rust = found
        .iter()
        .map(|difference| difference.item.rust)
        .max()
        .unwrap_or_default();
    let (rule, text) = reason(walk, old, new);
    let place = |side: Option<Node>| side.map(|place| format!("{place:?}")).unwrap_or_default();
    let values = if old.is_some() && new.is_some() {
        [String::new(), String::new()]
    } else {
        [place(old), place(new)]
    };
    let said = Said {
        rule,
        section: Section::Api,
        wire: Wire::None,
        rust,
        text,
        values: [&values[0], &values[1]],
    };
    walk.say(said, old, new);
    if let Some(draft) = walk.drafts.last_mut() {
        draft
            .change
            .items
            .extend(found.into_iter().map(|difference| difference.item));
    }
}

fn reason(walk: &Walk<'_>, old: Option<Node>, new: Option<Node>) -> (&'static str, String) {
    match (old, new) {
        (Some(Node::Type(before)), Some(Node::Type(now))) => {
            let name = label(walk.new, walk.new_names, now);
            let (a, b) = (walk.old.types[before].uses, walk.new.types[now].uses);
            if a == b {
                let text = format!("{name}: its Rust form follows from types that it is made of");
                return ("rust-form-follows", text);
            }
            let words = |uses: crate::ir::Uses| {
                let mut words = Vec::new();
                if uses.request {
                    words.push(if uses.update {
                        "sent, by PUT or PATCH too"
                    } else {
                        "sent"
                    });
                }
                if uses.response {
                    words.push("answered");
                }
                if words.is_empty() {
                    "not used".to_owned()
                } else {
                    words.join(" and ")
                }
            };
            let text = format!(
                "{name} is {} now, it was {}; its Rust form follows",
                words(b),
                words(a)
            );
            ("rust-form-follows-use", text)
        }
        (None, Some(Node::Type(now))) => (
            "rust-type-added",
            format!(
                "{} is a type of its own now",
                label(walk.new, walk.new_names, now)
            ),
        ),
        (Some(Node::Type(before)), None) => {
            let text = format!(
                "{} is no type of its own any more",
                label(walk.old, walk.old_names, before)
            );
            ("rust-type-removed", text)
        }
        (_, Some(Node::Operation(now))) => {
            let operation = &walk.new.operations[now];
            let text = format!(
                "`{}`: its Rust form follows from other changes",
                super::walk::shown(walk.new, operation)
            );
            ("rust-form-follows", text)
        }
        _ => (
            "rust-surface-changed",
            "the surface of the service changes".to_owned(),
        ),
    }
}

fn differences(walk: &Walk<'_>, aligned: &ServiceNames, per_document: [bool; 2]) -> Vec<Difference> {
    let of = |service, names, per_document, resolve| {
        let mut items = Vec::new();
        surface_of(0, service, names, per_document, resolve, &mut items);
        items
    };
    let old = of(walk.old, aligned, per_document[0], false);
    let new = of(walk.new, walk.new_names, per_document[1], false);
    // A request and its pages are two items of one path.
    let key = |item: &Item| (item.path.clone(), matches!(item.shape, Shape::Pages(_)));
    let paths: HashMap<_, usize> = old.iter().map(key).zip(0..).collect();
    // With every alias written as what it stands for; made when something differs.
    let mut resolved: Option<[Vec<Item>; 2]> = None;
    let mut found = Vec::new();
    let mut kept = BTreeSet::new();
    for (index, item) in new.iter().enumerate() {
        let Some(&before) = paths.get(&key(item)) else {
            found.push(added(item));
            continue;
        };
        kept.insert(before);
        if old[before].shape == item.shape {
            continue;
        }
        let resolved = resolved.get_or_insert_with(|| {
            [
                of(walk.old, aligned, per_document[0], true),
                of(walk.new, walk.new_names, per_document[1], true),
            ]
        });
        if resolved[0][before].shape == resolved[1][index].shape {
            continue;
        }
        found.push(altered(&old[before], item));
    }
    for (index, item) in old.iter().enumerate() {
        if !kept.contains(&index) {
            found.push(Difference {
                item: ItemChange {
                    rust: Rust::Major,
                    old: Some(item.line()),
                    new: None,
                },
                old: Some(item.node),
                new: None,
                arguments: BTreeSet::new(),
                signature: false,
                request: matches!(item.shape, Shape::Request(_)),
            });
        }
    }
    found
}

fn added(item: &Item) -> Difference {
    Difference {
        item: ItemChange {
            rust: Rust::Minor,
            old: None,
            new: Some(item.line()),
        },
        old: None,
        new: Some(item.node),
        arguments: BTreeSet::new(),
        signature: false,
        request: matches!(item.shape, Shape::Request(_)),
    }
}

fn altered(old: &Item, new: &Item) -> Difference {
    let (rust, arguments) = step(&old.shape, &new.shape);
    Difference {
        item: ItemChange {
            rust,
            old: Some(old.line()),
            new: Some(new.line()),
        },
        old: Some(old.node),
        new: Some(new.node),
        arguments,
        signature: matches!(new.shape, Shape::Struct(_) | Shape::Method { .. }),
        request: matches!(new.shape, Shape::Request(_)),
    }
}

/// The step that an altered item asks for, and the arguments that differ. Names of arguments are not part of a signature.
fn step(old: &Shape, new: &Shape) -> (Rust, BTreeSet<String>) {
    let compare = |old: &[(String, String)], new: &[(String, String)]| {
        let differing = |these: &[(String, String)], those: &[(String, String)]| -> Vec<String> {
            these
                .iter()
                .filter(|argument| !those.contains(argument))
                .map(|(name, _)| name.clone())
                .collect()
        };
        let names: BTreeSet<String> = differing(old, new)
            .into_iter()
            .chain(differing(new, old))
            .collect();
        let same = old.iter().map(|(_, ty)| ty).eq(new.iter().map(|(_, ty)| ty));
        // Two arguments of one type that change places still compile, and mean something else.
        let moved = old
            .iter()
            .zip(new)
            .any(|(a, b)| a.0 != b.0 && new.iter().any(|(name, _)| *name == a.0));
        (if same && !moved { Rust::Patch } else { Rust::Major }, names)
    };
    match (old, new) {
        (
            Shape::Method {
                arguments: a,
                request: before,
                deprecated: was,
            },
            Shape::Method {
                arguments: b,
                request: now,
                deprecated: is,
            },
        ) => {
            let (mut rust, names) = compare(a, b);
            if before != now {
                rust = Rust::Major;
            }
            if *is && !*was {
                rust = rust.max(Rust::Minor);
            }
            (rust, names)
        }
        (Shape::Struct(a), Shape::Struct(b)) => compare(a, b),
        _ => (Rust::Major, BTreeSet::new()),
    }
}
