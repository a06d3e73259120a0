//! The differences of two lists of Rust items.

use std::collections::{BTreeSet, HashMap};

use crate::api::{Item, Shape, items, items_without_aliases};
use crate::code::{ArgumentType, Crate};
use crate::diff::change::ItemChange;
use crate::diff::severity::Rust;
use crate::ir::Node;

/// An item that only one version has, or that differs.
pub(super) struct Difference {
    pub(super) item: ItemChange,
    pub(super) old: Option<Node>,
    pub(super) new: Option<Node>,
    pub(super) kind: Kind,
}

/// What differs.
pub(super) enum Kind {
    /// A function in both versions, with the names of the arguments that differ.
    Signature(BTreeSet<String>),
    /// What awaiting a request gives.
    Request,
    /// Anything else.
    Other,
}

/// The differences of the items of two versions with the same names.
pub(super) fn differences(old: &Crate, new: &Crate) -> Vec<Difference> {
    let (old_items, new_items) = (items(old), items(new));
    // A request and its pages are two items with one path.
    let key = |item: &Item| (item.path.clone(), matches!(item.shape, Shape::Pages(_)));
    let by_key: HashMap<_, usize> = old_items.iter().map(key).zip(0..).collect();
    let mut without_aliases = None;
    let mut found = Vec::new();
    let mut in_both = BTreeSet::new();
    for (index, item) in new_items.iter().enumerate() {
        let Some(&before) = by_key.get(&key(item)) else {
            found.push(one_sided(item, true));
            continue;
        };
        in_both.insert(before);
        if old_items[before].shape == item.shape {
            continue;
        }
        // An alias and what it stands for are one type to callers.
        let (old, new) =
            without_aliases.get_or_insert_with(|| (items_without_aliases(old), items_without_aliases(new)));
        if old[before].shape != new[index].shape {
            found.push(altered(&old_items[before], item));
        }
    }
    let gone = old_items.iter().enumerate();
    let gone = gone.filter(|(index, _)| !in_both.contains(index));
    found.extend(gone.map(|(_, item)| one_sided(item, false)));
    found
}

fn one_sided(item: &Item, is_new: bool) -> Difference {
    Difference {
        item: ItemChange::one_sided(item.to_string(), is_new),
        old: (!is_new).then_some(item.node),
        new: is_new.then_some(item.node),
        kind: match item.shape {
            Shape::Request(_) => Kind::Request,
            _ => Kind::Other,
        },
    }
}

fn altered(old: &Item, new: &Item) -> Difference {
    let (rust, kind) = match (&old.shape, &new.shape) {
        (
            Shape::Method {
                arguments: before,
                request: old_request,
                deprecated: was_deprecated,
            },
            Shape::Method {
                arguments: now,
                request: new_request,
                deprecated,
            },
        ) => {
            let mut rust = step(before, now);
            if *deprecated && !was_deprecated {
                rust = rust.max(Rust::Minor);
            }
            if old_request != new_request {
                rust = Rust::Major;
            }
            (rust, Kind::Signature(differing(before, now)))
        }
        (Shape::Struct(before), Shape::Struct(now)) => {
            (step(before, now), Kind::Signature(differing(before, now)))
        }
        (_, Shape::Method { .. } | Shape::Struct(_)) => (Rust::Major, Kind::Signature(BTreeSet::new())),
        (_, Shape::Request(_)) => (Rust::Major, Kind::Request),
        _ => (Rust::Major, Kind::Other),
    };
    Difference {
        item: ItemChange {
            rust,
            old: Some(old.to_string()),
            new: Some(new.to_string()),
        },
        old: Some(old.node),
        new: Some(new.node),
        kind,
    }
}

/// Name and type.
type Argument = (String, ArgumentType);

/// The step that other arguments require. Callers do not write the names of arguments.
fn step(old: &[Argument], new: &[Argument]) -> Rust {
    let same_types = old.iter().map(|(_, ty)| ty).eq(new.iter().map(|(_, ty)| ty));
    // Two arguments of one type that change places still compile, and mean something else.
    let moved = old
        .iter()
        .zip(new)
        .any(|(before, now)| before.0 != now.0 && new.iter().any(|(name, _)| *name == before.0));
    match same_types && !moved {
        true => Rust::Patch,
        false => Rust::Major,
    }
}

/// The names of the arguments that only one side has in this form.
fn differing(old: &[Argument], new: &[Argument]) -> BTreeSet<String> {
    let only = |these: &[Argument], those: &[Argument]| -> Vec<String> {
        let these = these.iter().filter(|argument| !those.contains(argument));
        these.map(|(name, _)| name.clone()).collect()
    };
    only(old, new).into_iter().chain(only(new, old)).collect()
}
