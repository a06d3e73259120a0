//! The old service under the new names: what only changed its name is no difference any more.

use std::collections::BTreeSet;

use super::pairs::{Pairs, parameters};
use crate::ir::{Service, TypeKind};
use crate::name::ServiceNames;

/// The names of the old service, with the new name for everything that is in both.
pub(super) fn align(
    (old, old_names): (&Service, &ServiceNames),
    (new, new_names): (&Service, &ServiceNames),
    pairs: &Pairs,
) -> ServiceNames {
    let mut types: Vec<String> = pairs
        .types_of_old
        .iter()
        .enumerate()
        .map(|(index, now)| {
            now.map_or(&old_names.types[index], |now| &new_names.types[now])
                .clone()
        })
        .collect();
    // A name that is given anew is not what an old type had.
    let given: BTreeSet<String> = pairs
        .types_of_old
        .iter()
        .flatten()
        .map(|now| new_names.types[*now].clone())
        .collect();
    for (index, name) in types.iter_mut().enumerate() {
        if pairs.types_of_old[index].is_none() && given.contains(name) {
            name.push_str(" (old)");
        }
    }
    let members = (0..old.types.len())
        .map(|index| {
            let own = &old_names.members[index];
            let Some(now) = pairs.types_of_old[index] else {
                return own.clone();
            };
            let (before, after) = (wires(&old.types[index].kind), wires(&new.types[now].kind));
            own.iter()
                .enumerate()
                .map(|(position, name)| {
                    let wire = before.get(position);
                    let place = after.iter().position(|after| Some(after) == wire);
                    place.map_or(name, |place| &new_names.members[now][place]).clone()
                })
                .collect()
        })
        .collect();
    let mut operations = old_names.operations.clone();
    for (index, names) in operations.iter_mut().enumerate() {
        let Some(now) = pairs.operations_of_old[index] else {
            continue;
        };
        let after = &new_names.operations[now];
        // Another tag is another handle: with the name alone the method would not be where it was.
        names.method.clone_from(&after.method);
        names.request.clone_from(&after.request);
        if old.operations[index].body.is_some() && new.operations[now].body.is_some() {
            names.body.clone_from(&after.body);
        }
        for (before, now_at) in parameters(&old.operations[index], &new.operations[now]) {
            if let (Some(before), Some(now_at)) = (before, now_at) {
                names.parameters[before].clone_from(&after.parameters[now_at]);
            }
        }
    }
    let tags = old
        .tags
        .iter()
        .zip(&old_names.tags)
        .map(|(tag, names)| {
            let place = new.tags.iter().position(|other| other.name == tag.name);
            place.map_or(names, |place| &new_names.tags[place]).clone()
        })
        .collect();
    ServiceNames {
        module: new_names.module.clone(),
        handle: new_names.handle.clone(),
        tags,
        types,
        members,
        files: old_names.files.clone(),
        operations,
    }
}

/// What tells the members of a type apart on the wire, in the order of their names.
pub(crate) fn wires(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Struct(structure) => structure.fields.iter().map(|field| field.wire.clone()).collect(),
        TypeKind::StringEnum(values) => values.iter().map(|value| value.value.clone()).collect(),
        TypeKind::IntegerEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::ValueEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::Tagged { variants, .. } => variants.iter().map(|(value, _)| value.clone()).collect(),
        TypeKind::Responses(variants) => variants.iter().map(|variant| variant.status.clone()).collect(),
        // Alternatives that only their content tells apart have no name on the wire.
        TypeKind::Untagged(_) | TypeKind::Alias(_) | TypeKind::Newtype(_) => vec![],
    }
}
