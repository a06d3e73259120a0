//! Inline schemas that say the same become one type.
//!
//! Documents without named schemas repeat the same object or enum in place, sometimes hundreds of times. Types are
//! shared only where nothing is lost by it: the same members with the same descriptions, used in the same directions.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{
    Additional, Operation, ResponseBody, Service, Success, Type, TypeDef, TypeId, TypeKind, Uses, Variant,
};
use crate::pointer::Pointer;

/// Replaces equal inline types by the first of them; `known` are places that had a name before and keep it.
pub(crate) fn share(service: &mut Service, known: &dyn Fn(&Pointer) -> bool) {
    let mut owner: Vec<TypeId> = (0..service.types.len()).map(id).collect();
    loop {
        let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, def) in service.types.iter().enumerate() {
            if owner[index] == id(index)
                && def.pointer.component("schemas").is_none()
                && let Some(key) = key(def, &owner)
            {
                groups.entry(key).or_default().push(index);
            }
        }
        let mut merged = false;
        for group in groups.into_values().filter(|group| group.len() > 1) {
            let rank = |index: &usize| {
                let pointer = &service.types[*index].pointer;
                (!known(pointer), pointer.tokens().count(), pointer.clone())
            };
            let Some(first) = group.iter().copied().min_by_key(rank) else {
                continue;
            };
            for index in group.into_iter().filter(|index| *index != first) {
                owner[index] = id(first);
                merged = true;
            }
        }
        if !merged {
            break;
        }
        // An owner of one round may have found an owner of its own.
        for index in 0..owner.len() {
            while owner[owner[index].0 as usize] != owner[index] {
                owner[index] = owner[owner[index].0 as usize];
            }
        }
    }
    compact(service, &owner);
}

fn id(index: usize) -> TypeId {
    TypeId(u32::try_from(index).unwrap_or(u32::MAX))
}

/// Everything about a type but its place and its own description; `None` for types that are never shared.
fn key(def: &TypeDef, owner: &[TypeId]) -> Option<String> {
    let mut key = String::new();
    let Uses {
        request,
        update,
        response,
    } = def.uses;
    let _ = write!(key, "{request}{update}{response}");
    let name = |ty: &Type| format!("{:?}", with_owner(ty, owner));
    let variant = |key: &mut String, variant: &Variant| {
        let _ = write!(key, "|{}{:?}", name(&variant.ty), variant.title);
    };
    match &def.kind {
        TypeKind::Struct(structure) => {
            let _ = write!(key, "struct");
            for field in &structure.fields {
                let (required, read_only, docs) = (field.required, field.read_only, &field.docs);
                let _ = write!(
                    key,
                    "|{:?}{}{required}{read_only}{docs:?}",
                    field.wire,
                    name(&field.ty)
                );
            }
            match &structure.additional {
                Additional::Typed(ty) => key.push_str(&name(ty)),
                other => {
                    let _ = write!(key, "{other:?}");
                }
            }
        }
        TypeKind::StringEnum(values) => {
            let _ = write!(key, "text{values:?}");
        }
        TypeKind::IntegerEnum(values) => {
            let _ = write!(key, "integer{values:?}");
        }
        TypeKind::ValueEnum(values) => {
            let _ = write!(key, "value{values:?}");
        }
        TypeKind::Untagged(variants) => {
            key.push_str("untagged");
            variants.iter().for_each(|v| variant(&mut key, v));
        }
        TypeKind::Tagged { tag, variants } => {
            let _ = write!(key, "tagged{tag:?}");
            for (value, v) in variants {
                let _ = write!(key, "{value:?}");
                variant(&mut key, v);
            }
        }
        TypeKind::Responses(_) | TypeKind::Alias(_) | TypeKind::Newtype(_) => return None,
    }
    Some(key)
}

fn with_owner(ty: &Type, owner: &[TypeId]) -> Type {
    let mut ty = ty.clone();
    each_id(&mut ty, &mut |id| *id = owner[id.0 as usize]);
    ty
}

fn each_id(ty: &mut Type, change: &mut dyn FnMut(&mut TypeId)) {
    match ty {
        Type::Named(id) => change(id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => each_id(inner, change),
        _ => {}
    }
}

/// Drops the types that have another owner and lets everything speak of the owners.
fn compact(service: &mut Service, owner: &[TypeId]) {
    let mut place = vec![TypeId(0); owner.len()];
    let mut next = 0;
    for index in 0..owner.len() {
        if owner[index] == id(index) {
            place[index] = id(next);
            next += 1;
        }
    }
    let mut change = |target: &mut TypeId| *target = place[owner[target.0 as usize].0 as usize];
    let mut index = 0;
    service.types.retain(|_| {
        index += 1;
        owner[index - 1] == id(index - 1)
    });
    for def in &mut service.types {
        each_part_mut(def, &mut |ty| each_id(ty, &mut change));
    }
    for operation in &mut service.operations {
        in_operation(operation, &mut change);
    }
}

fn each_part_mut(def: &mut TypeDef, visit: &mut dyn FnMut(&mut Type)) {
    match &mut def.kind {
        TypeKind::Struct(structure) => {
            structure.fields.iter_mut().for_each(|field| visit(&mut field.ty));
            if let Additional::Typed(ty) = &mut structure.additional {
                visit(ty);
            }
        }
        TypeKind::Untagged(variants) => variants.iter_mut().for_each(|variant| visit(&mut variant.ty)),
        TypeKind::Tagged { variants, .. } => variants
            .iter_mut()
            .for_each(|(_, variant)| visit(&mut variant.ty)),
        TypeKind::Responses(variants) => {
            for variant in variants {
                if let ResponseBody::Json(ty) = &mut variant.body {
                    visit(ty);
                }
            }
        }
        TypeKind::Alias(ty) | TypeKind::Newtype(ty) => visit(ty),
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_) => {}
    }
}

fn in_operation(operation: &mut Operation, change: &mut dyn FnMut(&mut TypeId)) {
    for parameter in &mut operation.parameters {
        each_id(&mut parameter.ty, change);
    }
    if let Some(body) = &mut operation.body {
        each_id(&mut body.ty, change);
    }
    match &mut operation.success {
        Success::Json(ty) | Success::Optional(ty) => each_id(ty, change),
        Success::Any(id) => change(id),
        Success::Empty | Success::Text | Success::Bytes => {}
    }
    for error in &mut operation.errors {
        if let Some(ty) = &mut error.body {
            each_id(ty, change);
        }
    }
}
