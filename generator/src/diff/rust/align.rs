//! The names of the old version, with the new name of whatever both versions have: a changed name alone makes no Rust
//! item differ.

use std::collections::BTreeSet;

use crate::diff::counterparts::parameters;
use crate::diff::locate::wire_names;
use crate::diff::sides::Sides;
use crate::name::{OperationNames, ServiceNames, TagNames};

pub(super) fn aligned_names(sides: &Sides<'_>) -> ServiceNames {
    let (old, new) = (sides.old.names, sides.new.names);
    ServiceNames {
        module: new.module.clone(),
        handle: new.handle.clone(),
        tags: tags(sides),
        types: types(sides),
        members: (0..old.types.len()).map(|index| members(sides, index)).collect(),
        files: old.files.clone(),
        operations: (0..old.operations.len())
            .map(|index| operation(sides, index))
            .collect(),
    }
}

/// A tag is the same one in both versions if it has the same name in the document.
fn tags(sides: &Sides<'_>) -> Vec<TagNames> {
    let tags = sides.old.service.tags.iter().zip(&sides.old.names.tags);
    let aligned = tags.map(|(tag, names)| {
        let mut new = sides.new.service.tags.iter().zip(&sides.new.names.tags);
        let found = new.find(|(other, _)| other.name == tag.name);
        found.map_or(names, |(_, names)| names).clone()
    });
    aligned.collect()
}

fn types(sides: &Sides<'_>) -> Vec<String> {
    let (old, new) = (sides.old.names, sides.new.names);
    let counterparts = &sides.pairs.types_of_old;
    let taken: BTreeSet<&String> = counterparts
        .iter()
        .flatten()
        .map(|index| &new.types[*index])
        .collect();
    let aligned = old
        .types
        .iter()
        .zip(counterparts)
        .map(|(name, counterpart)| match counterpart {
            Some(index) => new.types[*index].clone(),
            // The name is another type's now.
            None if taken.contains(name) => format!("{name} (old)"),
            None => name.clone(),
        });
    aligned.collect()
}

fn members(sides: &Sides<'_>, index: usize) -> Vec<String> {
    let names = &sides.old.names.members[index];
    let Some(counterpart) = sides.pairs.types_of_old[index] else {
        return names.clone();
    };
    let old = wire_names(&sides.old.service.types[index].kind);
    let new = wire_names(&sides.new.service.types[counterpart].kind);
    let new_names = &sides.new.names.members[counterpart];
    let aligned = names.iter().enumerate().map(|(member, name)| {
        let wire = old.get(member);
        let found = new.iter().position(|other| Some(other) == wire);
        found.map_or(name, |member| &new_names[member]).clone()
    });
    aligned.collect()
}

fn operation(sides: &Sides<'_>, index: usize) -> OperationNames {
    let mut names = sides.old.names.operations[index].clone();
    let Some(counterpart) = sides.pairs.operations_of_old[index] else {
        return names;
    };
    let new_names = &sides.new.names.operations[counterpart];
    let old = &sides.old.service.operations[index];
    let new = &sides.new.service.operations[counterpart];
    names.method.clone_from(&new_names.method);
    names.request.clone_from(&new_names.request);
    if old.body.is_some() && new.body.is_some() {
        names.body.clone_from(&new_names.body);
    }
    for pair in parameters(old, new) {
        if let (Some(before), Some(now)) = pair {
            names.parameters[before].clone_from(&new_names.parameters[now]);
        }
    }
    names
}
