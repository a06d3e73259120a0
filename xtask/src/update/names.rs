//! What became of the names: new lines of `names.toml`, tombstones, and types that only have another name at the vendor.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::mem::discriminant;

use generator::Generation;
use generator::ir::{Operation, Service, Success, Type, TypeId, TypeKind};
use serde::Serialize;

/// A line of `names.toml`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// The left side.
    pub identity: String,
    /// The right side.
    pub name: String,
}

/// A type that stands where another one stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Successor {
    /// Identity of the new type.
    pub identity: String,
    /// Its name now.
    pub name: String,
    /// The name of the type that stood there before.
    pub was: String,
    /// The operation that shows it.
    pub seen_in: String,
}

/// What became of the names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Names {
    /// Things that got a name.
    pub new: Vec<Line>,
    /// Things that are gone, with the name that they had.
    pub gone: Vec<Line>,
    /// New types in the place of those that are gone.
    pub successors: Vec<Successor>,
}

impl Names {
    /// Compares two generations.
    pub fn between(before: &Generation, after: &Generation) -> Self {
        let (old, new) = (lines(before), lines(after));
        let only = |these: &BTreeMap<String, String>, those: &BTreeMap<String, String>| {
            let missing = these
                .iter()
                .filter(|(identity, _)| !those.contains_key(*identity));
            missing
                .map(|(identity, name)| Line {
                    identity: identity.clone(),
                    name: name.clone(),
                })
                .collect()
        };
        Self {
            new: only(&new, &old),
            gone: only(&old, &new),
            successors: successors(before, after, &old, &new),
        }
    }
}

fn lines(generation: &Generation) -> BTreeMap<String, String> {
    let lock = &generation.names.lock;
    let all = lock.services.iter().chain(&lock.operations).chain(&lock.schemas);
    all.map(|(identity, name)| (identity.clone(), name.clone()))
        .collect()
}

/// Operations are known by method and path; what their bodies and answers were, the same places are now, and so on from
/// member to member.
fn successors(
    before: &Generation,
    after: &Generation,
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
) -> Vec<Successor> {
    let mut found = Vec::new();
    for service in &after.api.services {
        let Some(former) = before
            .api
            .services
            .iter()
            .find(|known| known.slug == service.slug)
        else {
            continue;
        };
        let mut taken = BTreeSet::new();
        for (was, id, seen_in) in pairs(former, service) {
            let (formerly, identity) = (key(former, was), key(service, id));
            let (Some(name), Some(was)) = (new.get(&identity), old.get(&formerly)) else {
                continue;
            };
            let moved = !old.contains_key(&identity) && !new.contains_key(&formerly) && name != was;
            if moved && !taken.contains(&formerly) && taken.insert(identity.clone()) {
                taken.insert(formerly);
                found.push(Successor {
                    identity,
                    name: name.clone(),
                    was: was.clone(),
                    seen_in,
                });
            }
        }
    }
    found.sort_by(|a, b| a.identity.cmp(&b.identity));
    found
}

/// Types of two versions of a service that stand in the same place and are of the same kind, those nearest to the
/// operations first, with the operation that leads to them.
fn pairs(former: &Service, service: &Service) -> Vec<(TypeId, TypeId, String)> {
    let mut queue = VecDeque::new();
    for operation in &service.operations {
        let earlier = former
            .operations
            .iter()
            .find(|known| known.identity == operation.identity);
        let places = earlier.map(places).unwrap_or_default();
        for (place, ty) in self::places(operation) {
            let was = places.iter().find(|(known, _)| *known == place);
            queue.extend(was.map(|(_, was)| (*was, ty, operation.identity.as_str())));
        }
    }
    let mut seen = BTreeSet::new();
    let mut pairs = Vec::new();
    while let Some((was, id, seen_in)) = queue.pop_front() {
        let (old, new) = (&former.type_def(was).kind, &service.type_def(id).kind);
        if !seen.insert((was, id)) || discriminant(old) != discriminant(new) {
            continue;
        }
        pairs.push((was, id, format!("{} {seen_in}", service.slug)));
        let members = inner(old);
        for (name, id) in inner(new) {
            let was = members.iter().find(|(known, _)| *known == name);
            queue.extend(was.map(|(_, was)| (*was, id, seen_in)));
        }
    }
    pairs
}

/// The types of an operation's parameters, body and answers.
fn places(operation: &Operation) -> Vec<(&str, TypeId)> {
    let body = operation.body.as_ref().and_then(|body| named(&body.ty));
    let success = match &operation.success {
        Success::Json(ty) | Success::Optional(ty) => named(ty),
        Success::Any(id) => Some(*id),
        Success::Empty | Success::Text | Success::Bytes => None,
    };
    let errors = operation
        .errors
        .iter()
        .filter_map(|error| Some((error.status.as_str(), named(error.body.as_ref()?)?)));
    let parameters = operation
        .parameters
        .iter()
        .filter_map(|parameter| Some((parameter.wire.as_str(), named(&parameter.ty)?)));
    let own = [(" body", body), (" success", success)];
    own.into_iter()
        .filter_map(|(place, id)| Some((place, id?)))
        .chain(errors)
        .chain(parameters)
        .collect()
}

/// The types that a type leads to, by member.
fn inner(kind: &TypeKind) -> Vec<(&str, TypeId)> {
    match kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter();
            fields
                .filter_map(|field| Some((field.wire.as_str(), named(&field.ty)?)))
                .collect()
        }
        TypeKind::Alias(ty) | TypeKind::Newtype(ty) => named(ty).into_iter().map(|id| ("", id)).collect(),
        _ => Vec::new(),
    }
}

fn named(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => named(inner),
        _ => None,
    }
}

fn key(service: &Service, id: TypeId) -> String {
    format!(
        "{} {}",
        service.slug,
        service.type_def(id).source.identity.as_str()
    )
}
