//! Which parts of two operations or types that belong together are in the same place.

use crate::ir::{
    Additional, Operation, Parameter, ParameterLocation, ResponseBody, Service, Success, Type, TypeDef,
    TypeKind,
};

/// The parameters of two operations, old and new: path parameters by position, others by location and name.
pub(super) fn parameters(old: &Operation, new: &Operation) -> Vec<(Option<usize>, Option<usize>)> {
    let in_path = |operation: &Operation| -> Vec<usize> {
        let parameters = operation.parameters.iter().zip(0..);
        let in_path = parameters.filter(|(parameter, _)| parameter.location == ParameterLocation::Path);
        in_path.map(|(_, index)| index).collect()
    };
    let (old_path, new_path) = (in_path(old), in_path(new));
    let by_position = old_path.len() == new_path.len();
    let counterpart = |index: usize, parameter: &Parameter| {
        if by_position && parameter.location == ParameterLocation::Path {
            let position = new_path.iter().position(|other| *other == index)?;
            return Some(old_path[position]);
        }
        old.parameters
            .iter()
            .position(|other| other.location == parameter.location && other.wire == parameter.wire)
    };
    let mut found: Vec<(Option<usize>, Option<usize>)> = new
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| (counterpart(index, parameter), Some(index)))
        .collect();
    for index in 0..old.parameters.len() {
        if !found.iter().any(|(taken, _)| *taken == Some(index)) {
            found.push((Some(index), None));
        }
    }
    found
}

/// The type that a successful response decodes to.
pub(super) fn success_type(success: &Success) -> Option<Type> {
    match success {
        Success::Json(ty) | Success::Optional(ty) => Some(ty.clone()),
        Success::Any(id) => Some(Type::Named(*id)),
        Success::Empty | Success::Text | Success::Bytes => None,
    }
}

/// The type expressions in the same places of two operations.
pub(super) fn each_pair_of_operations(old: &Operation, new: &Operation, visit: &mut dyn FnMut(&Type, &Type)) {
    for pair in parameters(old, new) {
        if let (Some(before), Some(now)) = pair {
            visit(&old.parameters[before].ty, &new.parameters[now].ty);
        }
    }
    if let (Some(before), Some(now)) = (&old.body, &new.body) {
        visit(&before.ty, &now.ty);
    }
    if let (Some(before), Some(now)) = (success_type(&old.success), success_type(&new.success)) {
        visit(&before, &now);
    }
    for now in &new.errors {
        let before = old.errors.iter().find(|before| before.status == now.status);
        if let (Some(before), Some(now)) = (before.and_then(|before| before.body.as_ref()), &now.body) {
            visit(before, now);
        }
    }
}

/// The type expressions in the same places of two types.
pub(super) fn each_pair_of_types(old: &TypeDef, new: &TypeDef, visit: &mut dyn FnMut(&Type, &Type)) {
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(old), TypeKind::Struct(new)) => {
            for now in &new.fields {
                if let Ok(before) = old.fields.binary_search_by(|before| before.wire.cmp(&now.wire)) {
                    visit(&old.fields[before].ty, &now.ty);
                }
            }
            if let (Additional::Typed(old), Additional::Typed(new)) = (&old.additional, &new.additional) {
                visit(old, new);
            }
        }
        (TypeKind::Tagged { variants: old, .. }, TypeKind::Tagged { variants: new, .. }) => {
            for (value, now) in new {
                if let Some((_, before)) = old.iter().find(|(before, _)| before == value) {
                    visit(&before.ty, &now.ty);
                }
            }
        }
        (TypeKind::Untagged(old), TypeKind::Untagged(new)) if old.len() == new.len() => {
            for (before, now) in old.iter().zip(new) {
                visit(&before.ty, &now.ty);
            }
        }
        (TypeKind::Responses(old), TypeKind::Responses(new)) => {
            for now in new {
                let before = old.iter().find(|before| before.status == now.status);
                if let (Some(ResponseBody::Json(before)), ResponseBody::Json(now)) =
                    (before.map(|before| &before.body), &now.body)
                {
                    visit(before, now);
                }
            }
        }
        (TypeKind::Alias(old), TypeKind::Alias(new)) | (TypeKind::Newtype(old), TypeKind::Newtype(new)) => {
            visit(old, new);
        }
        _ => {}
    }
}

/// The types that two type expressions name in the same place: through lists and maps, and through aliases where only
/// one names a type.
pub(super) fn named_types(
    (old, before): (&Service, &Type),
    (new, now): (&Service, &Type),
    visit: &mut dyn FnMut(usize, usize),
) {
    let (before, now) = (before.without_null().0, now.without_null().0);
    match (before, now) {
        (Type::Named(before), Type::Named(now)) => visit(before.0 as usize, now.0 as usize),
        (Type::List(before), Type::List(now)) | (Type::Map(before), Type::Map(now)) => {
            named_types((old, before), (new, now), visit);
        }
        (Type::Named(_), _) | (_, Type::Named(_)) => {
            let (resolved_before, resolved_now) = (old.resolve(before), new.resolve(now));
            if resolved_before != before || resolved_now != now {
                named_types((old, resolved_before), (new, resolved_now), visit);
            }
        }
        _ => {}
    }
}
