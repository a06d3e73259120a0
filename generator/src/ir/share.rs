//! Inline schemas that say the same become one type.
//!
//! Documents without named schemas repeat the same object or enum in place, sometimes hundreds of times. Types are
//! shared only where nothing is lost by it: the same members with the same descriptions, used in the same directions.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{
    Additional, Field, Operation, ResponseBody, Service, Success, Type, TypeDef, TypeId, TypeKind, Uses,
    Variant,
};
use crate::source::Identity;

/// Replaces equal inline types by the first of them; `known` are places that had a name before and keep it.
pub(crate) fn share(service: &mut Service, known: &dyn Fn(&Identity) -> bool) {
    let types = &service.types;
    let mut owner: Vec<TypeId> = (0..types.len()).map(id).collect();
    let mut open: Vec<(usize, u64)> = types
        .iter()
        .enumerate()
        .filter(|(_, def)| may_be_shared(def))
        .map(|(index, def)| (index, fingerprint(def)))
        .collect();
    loop {
        let mut groups: HashMap<Key<'_>, Vec<usize>> = HashMap::with_capacity(open.len());
        for &(index, said) in &open {
            let key = Key {
                def: &types[index],
                said,
                owner: &owner,
            };
            groups.entry(key).or_default().push(index);
        }
        let equal: Vec<Vec<usize>> = groups.into_values().filter(|group| group.len() > 1).collect();
        if equal.is_empty() {
            break;
        }
        for group in equal {
            let rank = |index: &usize| {
                let (pointer, uses) = (&types[*index].source.identity, types[*index].uses);
                let unused = uses == Uses::default();
                (!known(pointer), unused, pointer.depth(), pointer.clone())
            };
            let Some(first) = group.iter().copied().min_by_key(rank) else {
                continue;
            };
            for index in group {
                owner[index] = id(first);
            }
        }
        // What speaks of the types that went may be equal now.
        open.retain(|(index, _)| owner[*index] == id(*index));
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

fn may_be_shared(def: &TypeDef) -> bool {
    let kind = !matches!(
        def.kind,
        TypeKind::Responses(_) | TypeKind::Alias(_) | TypeKind::Newtype(_)
    );
    kind && def.source.identity.component("schemas").is_none()
}

/// What is neither sent nor answered is written as what is answered, such as the payload of a webhook.
fn form(uses: Uses) -> Uses {
    Uses {
        response: uses.response || !uses.request,
        ..uses
    }
}

/// A type by all that counts for its users but its place and its own description.
struct Key<'a> {
    def: &'a TypeDef,
    /// Hash of what it says beside the types that it speaks of.
    said: u64,
    /// What became of every type so far.
    owner: &'a [TypeId],
}

impl Key<'_> {
    fn same_type(&self, a: &Type, b: &Type) -> bool {
        match (a, b) {
            (Type::Named(a), Type::Named(b)) => self.owner[a.0 as usize] == self.owner[b.0 as usize],
            (Type::List(a), Type::List(b))
            | (Type::Map(a), Type::Map(b))
            | (Type::Nullable(a), Type::Nullable(b)) => self.same_type(a, b),
            (a, b) => a == b,
        }
    }

    fn same_field(&self, a: &Field, b: &Field) -> bool {
        a.wire == b.wire
            && a.required == b.required
            && a.read_only == b.read_only
            && a.docs == b.docs
            && self.same_type(&a.ty, &b.ty)
    }

    fn same_variant(&self, a: &Variant, b: &Variant) -> bool {
        a.title == b.title && self.same_type(&a.ty, &b.ty)
    }
}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.said.hash(state);
        super::graph::each_part(self.def, &mut |ty| {
            super::graph::each_named(ty, &mut |id| self.owner[id.0 as usize].hash(state));
        });
    }
}

impl PartialEq for Key<'_> {
    fn eq(&self, other: &Self) -> bool {
        if self.said != other.said || form(self.def.uses) != form(other.def.uses) {
            return false;
        }
        match (&self.def.kind, &other.def.kind) {
            (TypeKind::Struct(a), TypeKind::Struct(b)) => {
                let additional = match (&a.additional, &b.additional) {
                    (Additional::Typed(a), Additional::Typed(b)) => self.same_type(a, b),
                    (a, b) => a == b,
                };
                additional && all(&a.fields, &b.fields, |a, b| self.same_field(a, b))
            }
            (TypeKind::StringEnum(a), TypeKind::StringEnum(b)) => a == b,
            (TypeKind::IntegerEnum(a), TypeKind::IntegerEnum(b)) => a == b,
            (TypeKind::ValueEnum(a), TypeKind::ValueEnum(b)) => a == b,
            (TypeKind::Untagged(a), TypeKind::Untagged(b)) => all(a, b, |a, b| self.same_variant(a, b)),
            (
                TypeKind::Tagged { tag, variants },
                TypeKind::Tagged {
                    tag: other_tag,
                    variants: others,
                },
            ) => {
                tag == other_tag
                    && all(variants, others, |a, b| {
                        a.0 == b.0 && self.same_variant(&a.1, &b.1)
                    })
            }
            _ => false,
        }
    }
}

impl Eq for Key<'_> {}

fn all<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

/// A hash that equal types have in common, whatever becomes of the types that they speak of.
fn fingerprint(def: &TypeDef) -> u64 {
    let state = &mut DefaultHasher::new();
    std::mem::discriminant(&def.kind).hash(state);
    match &def.kind {
        TypeKind::Struct(structure) => {
            for field in &structure.fields {
                field.wire.hash(state);
                field.docs.description.hash(state);
            }
        }
        TypeKind::StringEnum(values) => values.iter().for_each(|value| value.value.hash(state)),
        TypeKind::IntegerEnum(values) => values.iter().for_each(|value| value.value.hash(state)),
        TypeKind::ValueEnum(values) => values.iter().for_each(|value| value.value.hash(state)),
        TypeKind::Tagged { variants, .. } => variants.iter().for_each(|(value, _)| value.hash(state)),
        TypeKind::Untagged(variants) => variants.iter().for_each(|variant| variant.title.hash(state)),
        TypeKind::Responses(_) | TypeKind::Alias(_) | TypeKind::Newtype(_) => {}
    }
    state.finish()
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
    for (index, owner) in owner.iter().enumerate() {
        let uses = service.types[index].uses;
        service.types[owner.0 as usize].uses.response |= uses.response;
    }
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
