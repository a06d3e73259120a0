//! What follows from the graph of types as a whole: directions of use, and where a cycle needs indirection.

use super::share::share;
use super::{Additional, Operation, ResponseBody, Service, Success, Type, TypeDef, TypeId, TypeKind, Uses};
use crate::source::{Identity, Source};

/// Computes uses and boxes of all types of a service, and lets equal inline types be one.
///
/// Gives the places of alternatives that were dropped because they lead back to their own union.
pub(crate) fn finish(service: &mut Service, known: &dyn Fn(&Identity) -> bool) -> Vec<Source> {
    mark_uses(service);
    share(service, known);
    let circular = drop_circular_alternatives(&mut service.types);
    tell_apart(&mut service.types);
    wrap_recursive_aliases(&mut service.types);
    let components = strong_components(&service.types);
    for (index, def) in service.types.iter_mut().enumerate() {
        let own = components[index];
        let on_cycle =
            |ty: &Type| own.is_some() && direct(ty).is_some_and(|id| components[id.0 as usize] == own);
        match &mut def.kind {
            TypeKind::Struct(fields) => {
                for field in &mut fields.fields {
                    field.boxed = on_cycle(&field.ty);
                }
            }
            TypeKind::Untagged(variants) => variants.iter_mut().for_each(|v| v.boxed |= on_cycle(&v.ty)),
            TypeKind::Tagged { variants, .. } => {
                variants.iter_mut().for_each(|(_, v)| v.boxed |= on_cycle(&v.ty));
            }
            _ => {}
        }
    }
    circular
}

/// An alternative that is the union itself, directly or through others, adds nothing and would never decode.
fn drop_circular_alternatives(types: &mut [TypeDef]) -> Vec<Source> {
    let mut dropped = Vec::new();
    for index in 0..types.len() {
        let TypeKind::Untagged(variants) = &types[index].kind else {
            continue;
        };
        let circular: Vec<bool> = variants
            .iter()
            .map(|v| direct(&v.ty).is_some_and(|id| leads_to(types, id, index)))
            .collect();
        let TypeKind::Untagged(variants) = &mut types[index].kind else {
            continue;
        };
        let mut marks = circular.into_iter();
        variants.retain(|variant| {
            let drop = marks.next().unwrap_or(false);
            if drop {
                dropped.push(variant.source.clone());
            }
            !drop
        });
        if variants.is_empty() {
            types[index].kind = TypeKind::Alias(Type::Any);
        }
    }
    dropped
}

/// Whether a type is, or may be an alternative that is, the type at `goal`.
fn leads_to(types: &[TypeDef], start: TypeId, goal: usize) -> bool {
    let (mut work, mut seen) = (vec![start.0 as usize], vec![]);
    while let Some(node) = work.pop() {
        if node == goal {
            return true;
        }
        if seen.contains(&node) {
            continue;
        }
        seen.push(node);
        match &types[node].kind {
            TypeKind::Alias(ty) => work.extend(direct(ty).map(|id| id.0 as usize)),
            TypeKind::Untagged(variants) => {
                work.extend(
                    variants
                        .iter()
                        .filter_map(|v| direct(&v.ty))
                        .map(|id| id.0 as usize),
                );
            }
            _ => {}
        }
    }
    false
}

fn mark_uses(service: &mut Service) {
    let mut marks: Vec<(TypeId, Uses)> = Vec::new();
    for operation in &service.operations {
        let request = Uses {
            request: true,
            update: updates(operation),
            response: false,
        };
        let response = Uses {
            response: true,
            ..Uses::default()
        };
        let mut add = |ty: &Type, uses: Uses| each_named(ty, &mut |id| marks.push((id, uses)));
        for parameter in &operation.parameters {
            add(
                &parameter.ty,
                Uses {
                    request: true,
                    ..Uses::default()
                },
            );
        }
        if let Some(body) = &operation.body {
            add(&body.ty, request);
        }
        match &operation.success {
            Success::Json(ty) | Success::Optional(ty) => add(ty, response),
            Success::Any(id) => add(&Type::Named(*id), response),
            Success::Empty | Success::Text | Success::Bytes => {}
        }
        for error in &operation.errors {
            if let Some(ty) = &error.body {
                add(ty, response);
            }
        }
    }
    while let Some((id, uses)) = marks.pop() {
        let def = &mut service.types[id.0 as usize];
        let merged = Uses {
            request: def.uses.request | uses.request,
            update: def.uses.update | uses.update,
            response: def.uses.response | uses.response,
        };
        if merged != def.uses {
            def.uses = merged;
            each_part(def, &mut |ty| {
                each_named(ty, &mut |inner| marks.push((inner, merged)))
            });
        }
    }
}

fn updates(operation: &Operation) -> bool {
    matches!(operation.method, "PUT" | "PATCH")
}

/// Members that an object needs, and those with one text only.
type Marks = (Vec<String>, Vec<(String, String)>);

/// What tells the alternatives of a union apart: members they need, and members with one text only.
fn tell_apart(types: &mut [TypeDef]) {
    let marks: Vec<Option<Marks>> = types
        .iter()
        .map(|def| match &def.kind {
            TypeKind::Struct(structure) => {
                let required = structure
                    .fields
                    .iter()
                    .filter(|field| field.required && !field.read_only);
                let constants = structure
                    .fields
                    .iter()
                    .filter_map(|f| Some((f.wire.clone(), f.constant.clone()?)));
                Some((
                    required.map(|field| field.wire.clone()).collect(),
                    constants.collect(),
                ))
            }
            _ => None,
        })
        .collect();
    for def in types {
        let TypeKind::Untagged(variants) = &mut def.kind else {
            continue;
        };
        let objects = variants
            .iter()
            .filter(|v| direct(&v.ty).is_some_and(|id| marks[id.0 as usize].is_some()))
            .count();
        if objects < 2 {
            continue;
        }
        for variant in variants {
            if let Some((requires, constants)) =
                direct(&variant.ty).and_then(|id| marks[id.0 as usize].as_ref())
            {
                variant.requires.clone_from(requires);
                variant.constants.clone_from(constants);
            }
        }
    }
}

/// An alias may not speak of itself, not even through a list: it becomes a type of its own.
fn wrap_recursive_aliases(types: &mut [TypeDef]) {
    for start in 0..types.len() {
        let (mut work, mut seen) = (vec![start], vec![]);
        let mut recursive = false;
        while let Some(node) = work.pop() {
            if let TypeKind::Alias(ty) = &types[node].kind {
                each_named(ty, &mut |id| {
                    let target = id.0 as usize;
                    recursive |= target == start;
                    if !seen.contains(&target) {
                        seen.push(target);
                        work.push(target);
                    }
                });
            }
        }
        if recursive {
            let kind = std::mem::replace(&mut types[start].kind, TypeKind::Alias(Type::Any));
            if let TypeKind::Alias(ty) = kind {
                // Without a list or map between, no value of the type could exist.
                types[start].kind = if direct(&ty).is_some() {
                    TypeKind::Alias(Type::Any)
                } else {
                    TypeKind::Newtype(ty)
                };
            }
        }
    }
}

/// Every type expression that a definition is made of.
pub(crate) fn each_part(def: &TypeDef, visit: &mut dyn FnMut(&Type)) {
    match &def.kind {
        TypeKind::Struct(fields) => {
            fields.fields.iter().for_each(|field| visit(&field.ty));
            if let Additional::Typed(ty) = &fields.additional {
                visit(ty);
            }
        }
        TypeKind::Untagged(variants) => variants.iter().for_each(|variant| visit(&variant.ty)),
        TypeKind::Tagged { variants, .. } => variants.iter().for_each(|(_, variant)| visit(&variant.ty)),
        TypeKind::Responses(variants) => {
            for variant in variants {
                if let ResponseBody::Json(ty) = &variant.body {
                    visit(ty);
                }
            }
        }
        TypeKind::Alias(ty) | TypeKind::Newtype(ty) => visit(ty),
        TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_) => {}
    }
}

pub(super) fn each_named(ty: &Type, visit: &mut dyn FnMut(TypeId)) {
    match ty {
        Type::Named(id) => visit(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => each_named(inner, visit),
        _ => {}
    }
}

/// The type that is stored in place, without the indirection of a list or map.
fn direct(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::Nullable(inner) => direct(inner),
        _ => None,
    }
}

/// The cycle that every type lies on, by direct edges: Tarjan's strong components, without recursion.
fn strong_components(types: &[TypeDef]) -> Vec<Option<usize>> {
    let edges: Vec<Vec<usize>> = types
        .iter()
        .map(|def| {
            let mut targets = Vec::new();
            each_part(def, &mut |ty| targets.extend(direct(ty).map(|id| id.0 as usize)));
            targets
        })
        .collect();
    const UNSEEN: usize = usize::MAX;
    let mut component = vec![UNSEEN; types.len()];
    let mut index = vec![UNSEEN; types.len()];
    let mut low = vec![0; types.len()];
    let mut on_stack = vec![false; types.len()];
    let (mut stack, mut next, mut count) = (Vec::new(), 0, 0);
    for start in 0..types.len() {
        if index[start] != UNSEEN {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&target) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if index[target] == UNSEEN {
                    work.push((target, 0));
                } else if on_stack[target] {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            if low[node] == index[node] {
                while let Some(member) = stack.pop() {
                    on_stack[member] = false;
                    component[member] = count;
                    if member == node {
                        break;
                    }
                }
                count += 1;
            }
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    let mut sizes = vec![0_usize; count];
    component.iter().for_each(|&number| sizes[number] += 1);
    // A type alone is a cycle only when it holds itself.
    let cyclic = |node: usize| sizes[component[node]] > 1 || edges[node].contains(&node);
    (0..types.len())
        .map(|node| cyclic(node).then_some(component[node]))
        .collect()
}
