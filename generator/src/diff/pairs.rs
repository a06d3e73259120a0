//! Which operation and which type of the new document is which one of the old.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use crate::ir::{
    Additional, Operation, ParameterLocation, ResponseBody, Service, Success, Type, TypeDef, TypeKind,
};

/// The pairs of a service that is in both snapshots.
#[derive(Debug)]
pub(super) struct Pairs {
    /// New operation → old operation.
    pub(super) operations: Vec<Option<usize>>,
    /// Old operation → new operation.
    pub(super) operations_of_old: Vec<Option<usize>>,
    /// New type → the old type that it is.
    pub(super) types: Vec<Option<usize>>,
    /// Old type → the new type that it is.
    pub(super) types_of_old: Vec<Option<usize>>,
    /// Types to compare: those that are each other, and those that took each other's place; old, new.
    pub(super) compared: Vec<(usize, usize)>,
    seen: HashSet<(usize, usize)>,
}

impl Pairs {
    pub(super) fn find(old: &Service, new: &Service) -> Self {
        let mut pairs = Self {
            operations: vec![None; new.operations.len()],
            operations_of_old: vec![None; old.operations.len()],
            types: vec![None; new.types.len()],
            types_of_old: vec![None; old.types.len()],
            compared: Vec::new(),
            seen: HashSet::new(),
        };
        pairs.match_operations(old, new);
        pairs.match_types(old, new);
        pairs
    }

    /// Whether the pair's differences are reported by comparing the two types.
    pub(super) fn is_compared(&self, old: usize, new: usize) -> bool {
        self.seen.contains(&(old, new))
    }

    fn match_operations(&mut self, old: &Service, new: &Service) {
        // By method and path first, then by operationId, then by everything but the path.
        let keys: [fn(&Service, &Operation) -> Option<String>; 3] = [
            |_, operation| Some(operation.identity.clone()),
            |_, operation| Some(format!("{} {}", operation.method, operation.wire_id.as_deref()?)),
            signature,
        ];
        for key in keys {
            let before = unique(
                old.operations
                    .iter()
                    .enumerate()
                    .filter_map(|(index, operation)| {
                        (self.operations_of_old[index].is_none())
                            .then(|| Some((key(old, operation)?, index)))?
                    }),
            );
            let now = unique(
                new.operations
                    .iter()
                    .enumerate()
                    .filter_map(|(index, operation)| {
                        (self.operations[index].is_none()).then(|| Some((key(new, operation)?, index)))?
                    }),
            );
            for (key, index) in now {
                if let Some(&before) = before.get(&key) {
                    self.operations[index] = Some(before);
                    self.operations_of_old[before] = Some(index);
                }
            }
        }
    }

    fn match_types(&mut self, old: &Service, new: &Service) {
        let places: HashMap<&str, usize> = old
            .types
            .iter()
            .enumerate()
            .map(|(index, def)| (def.pointer.as_str(), index))
            .collect();
        let mut work = VecDeque::new();
        for (index, def) in new.types.iter().enumerate() {
            if let Some(&before) = places.get(def.pointer.as_str()) {
                self.pair(before, index);
                work.push_back((before, index));
            }
        }
        for (index, before) in self.operations.iter().enumerate() {
            if let Some(before) = before {
                each_of_operations(&old.operations[*before], &new.operations[index], &mut |a, b| {
                    named(old, new, a, b, &mut |a, b| work.push_back((a, b)));
                });
            }
        }
        self.run(old, new, &mut work);
        // What nothing leads to, by its structure alone.
        let before = unique(old.types.iter().enumerate().filter_map(|(index, def)| {
            (self.types_of_old[index].is_none()).then(|| Some((structure(def)?, index)))?
        }));
        let now = unique(new.types.iter().enumerate().filter_map(|(index, def)| {
            (self.types[index].is_none()).then(|| Some((structure(def)?, index)))?
        }));
        for (key, index) in now {
            if let Some(&before) = before.get(&key) {
                work.push_back((before, index));
            }
        }
        self.run(old, new, &mut work);
    }

    fn pair(&mut self, old: usize, new: usize) {
        self.types[new] = Some(old);
        self.types_of_old[old] = Some(new);
    }

    fn run(&mut self, old: &Service, new: &Service, work: &mut VecDeque<(usize, usize)>) {
        while let Some((before, now)) = work.pop_front() {
            let (a, b) = (&old.types[before], &new.types[now]);
            let same = self.types[now] == Some(before);
            if self.seen.contains(&(before, now)) || !(same || similar(a, b)) {
                continue;
            }
            if self.types[now].is_none() && self.types_of_old[before].is_none() {
                self.pair(before, now);
            }
            self.seen.insert((before, now));
            self.compared.push((before, now));
            each_part(a, b, &mut |a, b| {
                named(old, new, a, b, &mut |a, b| work.push_back((a, b)))
            });
        }
    }
}

/// What stands under each key, where nothing else does.
fn unique(entries: impl Iterator<Item = (String, usize)>) -> BTreeMap<String, usize> {
    let mut found: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (key, index) in entries {
        found
            .entry(key)
            .and_modify(|slot| *slot = None)
            .or_insert(Some(index));
    }
    found
        .into_iter()
        .filter_map(|(key, index)| Some((key, index?)))
        .collect()
}

/// Everything about an operation but its path; `None` when that says too little.
fn signature(service: &Service, operation: &Operation) -> Option<String> {
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location != ParameterLocation::Path);
    let parameters: Vec<_> = parameters
        .map(|p| format!("{:?} {}", p.location, p.wire))
        .collect();
    let body = operation.body.as_ref().map(|body| spelled(service, &body.ty));
    let success = match &operation.success {
        Success::Json(ty) | Success::Optional(ty) => spelled(service, ty),
        other => format!("{other:?}"),
    };
    let (summary, description) = (&operation.docs.summary, &operation.docs.description);
    if summary.is_empty() && description.is_empty() {
        return None;
    }
    Some(format!(
        "{} {} {parameters:?} {body:?} {success} {summary:?} {description:?}",
        operation.method, operation.tag
    ))
}

fn spelled(service: &Service, ty: &Type) -> String {
    match ty {
        Type::Named(id) => match service.type_def(*id).pointer.component("schemas") {
            Some(name) => name,
            None => "inline".to_owned(),
        },
        Type::List(inner) => format!("list of {}", spelled(service, inner)),
        Type::Map(inner) => format!("map of {}", spelled(service, inner)),
        Type::Nullable(inner) => spelled(service, inner),
        other => format!("{other:?}"),
    }
}

/// What a type is made of, for telling a renamed one; `None` when that says too little.
fn structure(def: &TypeDef) -> Option<String> {
    let members = members(def)?;
    (members.len() > 1).then(|| format!("{:?} {members:?}", std::mem::discriminant(&def.kind)))
}

/// The members of an object, or the values of an enum.
fn members(def: &TypeDef) -> Option<BTreeSet<String>> {
    Some(match &def.kind {
        TypeKind::Struct(structure) => structure.fields.iter().map(|field| field.wire.clone()).collect(),
        TypeKind::StringEnum(values) => values.iter().map(|value| value.value.clone()).collect(),
        TypeKind::IntegerEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::ValueEnum(values) => values.iter().map(|value| value.value.to_string()).collect(),
        TypeKind::Tagged { variants, .. } => variants.iter().map(|(value, _)| value.clone()).collect(),
        _ => return None,
    })
}

/// Whether one may be what has become of the other: at least half of their members are the same.
fn similar(old: &TypeDef, new: &TypeDef) -> bool {
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        return false;
    }
    match (members(old), members(new)) {
        (Some(old), Some(new)) => {
            let common = old.intersection(&new).count();
            2 * common >= old.union(&new).count()
        }
        _ => true,
    }
}

/// The types that stand in the same place of two type expressions, through lists, maps and aliases.
fn named(old: &Service, new: &Service, a: &Type, b: &Type, found: &mut dyn FnMut(usize, usize)) {
    let (a, b) = (a.without_null().0, b.without_null().0);
    match (a, b) {
        (Type::Named(a), Type::Named(b)) => found(a.0 as usize, b.0 as usize),
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => named(old, new, a, b, found),
        (Type::Named(_), _) | (_, Type::Named(_)) => {
            let (resolved_a, resolved_b) = (old.resolve(a), new.resolve(b));
            if resolved_a != a || resolved_b != b {
                named(old, new, resolved_a, resolved_b, found);
            }
        }
        _ => {}
    }
}

/// The type expressions in the same places of two operations.
fn each_of_operations(old: &Operation, new: &Operation, visit: &mut dyn FnMut(&Type, &Type)) {
    for (before, now) in parameters(old, new) {
        if let (Some(before), Some(now)) = (before, now) {
            visit(&old.parameters[before].ty, &new.parameters[now].ty);
        }
    }
    if let (Some(before), Some(now)) = (&old.body, &new.body) {
        visit(&before.ty, &now.ty);
    }
    if let (Some(before), Some(now)) = (success(&old.success), success(&new.success)) {
        visit(&before, &now);
    }
    for error in &new.errors {
        let before = old.errors.iter().find(|before| before.status == error.status);
        if let (Some(before), Some(now)) = (before.and_then(|before| before.body.as_ref()), &error.body) {
            visit(before, now);
        }
    }
}

/// The type that a success decodes to.
pub(super) fn success(success: &Success) -> Option<Type> {
    match success {
        Success::Json(ty) | Success::Optional(ty) => Some(ty.clone()),
        Success::Any(id) => Some(Type::Named(*id)),
        Success::Empty | Success::Text | Success::Bytes => None,
    }
}

/// Parameters of two operations, paired: those in the path by position, the others by place and name.
pub(super) fn parameters(old: &Operation, new: &Operation) -> Vec<(Option<usize>, Option<usize>)> {
    let in_path = |operation: &Operation| -> Vec<usize> {
        let all = operation.parameters.iter().enumerate();
        all.filter(|(_, parameter)| parameter.location == ParameterLocation::Path)
            .map(|(index, _)| index)
            .collect()
    };
    let (paths_old, paths_new) = (in_path(old), in_path(new));
    let by_position = paths_old.len() == paths_new.len();
    let mut found = Vec::new();
    for (now, parameter) in new.parameters.iter().enumerate() {
        let before = if parameter.location == ParameterLocation::Path && by_position {
            paths_new
                .iter()
                .position(|index| *index == now)
                .map(|position| paths_old[position])
        } else {
            let same = |before: &crate::ir::Parameter| {
                before.location == parameter.location && before.wire == parameter.wire
            };
            old.parameters.iter().position(same)
        };
        found.push((before, Some(now)));
    }
    for before in 0..old.parameters.len() {
        if !found.iter().any(|(taken, _)| *taken == Some(before)) {
            found.push((Some(before), None));
        }
    }
    found
}

/// The type expressions in the same places of two types.
fn each_part(old: &TypeDef, new: &TypeDef, visit: &mut dyn FnMut(&Type, &Type)) {
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(old), TypeKind::Struct(new)) => {
            for field in &new.fields {
                if let Ok(index) = old.fields.binary_search_by(|before| before.wire.cmp(&field.wire)) {
                    visit(&old.fields[index].ty, &field.ty);
                }
            }
            if let (Additional::Typed(old), Additional::Typed(new)) = (&old.additional, &new.additional) {
                visit(old, new);
            }
        }
        (TypeKind::Tagged { variants: old, .. }, TypeKind::Tagged { variants: new, .. }) => {
            for (value, variant) in new {
                if let Some((_, before)) = old.iter().find(|(before, _)| before == value) {
                    visit(&before.ty, &variant.ty);
                }
            }
        }
        (TypeKind::Untagged(old), TypeKind::Untagged(new)) if old.len() == new.len() => {
            for (before, now) in old.iter().zip(new) {
                visit(&before.ty, &now.ty);
            }
        }
        (TypeKind::Responses(old), TypeKind::Responses(new)) => {
            for variant in new {
                let before = old.iter().find(|before| before.status == variant.status);
                if let (Some(ResponseBody::Json(before)), ResponseBody::Json(now)) =
                    (before.map(|before| &before.body), &variant.body)
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
