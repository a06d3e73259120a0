//! Which operations and types of two versions of a service belong together.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;
use std::mem::{Discriminant, discriminant};

use super::counterparts::{each_pair_of_operations, each_pair_of_types, named_types};
use super::locate::wire_names;
use crate::ir::{Operation, ParameterLocation, Service, Success, Type, TypeDef, TypeKind};

/// The pairs of a service.
#[derive(Debug)]
pub(super) struct Pairs {
    /// New operation → old operation.
    pub(super) operations: Vec<Option<usize>>,
    /// Old operation → new operation.
    pub(super) operations_of_old: Vec<Option<usize>>,
    /// New type → old type.
    pub(super) types: Vec<Option<usize>>,
    /// Old type → new type.
    pub(super) types_of_old: Vec<Option<usize>>,
    /// The types to compare, old and new: paired ones, and similar ones that are used in the same place.
    pub(super) compared: Vec<(usize, usize)>,
    is_compared: HashSet<(usize, usize)>,
}

impl Pairs {
    pub(super) fn find(old: &Service, new: &Service) -> Self {
        let mut pairs = Self {
            operations: vec![None; new.operations.len()],
            operations_of_old: vec![None; old.operations.len()],
            types: vec![None; new.types.len()],
            types_of_old: vec![None; old.types.len()],
            compared: Vec::new(),
            is_compared: HashSet::new(),
        };
        // By method and path; then by operationId; then by everything but the path.
        pairs.match_operations(old, new, |_, operation| Some(operation.identity.as_str()));
        pairs.match_operations(old, new, |_, operation| {
            Some((operation.method, operation.wire_id.as_deref()?))
        });
        pairs.match_operations(old, new, Signature::of);
        pairs.match_types_by_use(old, new);
        pairs.match_types_by_structure(old, new);
        pairs
    }

    /// Whether the differences of two types are reported by comparing them.
    pub(super) fn is_compared(&self, old: usize, new: usize) -> bool {
        self.is_compared.contains(&(old, new))
    }

    fn match_operations<'s, K: Eq + Hash>(
        &mut self,
        old: &'s Service,
        new: &'s Service,
        key: impl Fn(&'s Service, &'s Operation) -> Option<K>,
    ) {
        let keys = |service: &'s Service, pairs: &[Option<usize>]| {
            let operations = service.operations.iter().zip(pairs).enumerate();
            operations
                .filter(|(_, (_, pair))| pair.is_none())
                .filter_map(|(index, (operation, _))| Some((key(service, operation)?, index)))
                .collect()
        };
        let (before, now) = (keys(old, &self.operations_of_old), keys(new, &self.operations));
        for (before, now) in with_the_same_key(before, now) {
            self.operations[now] = Some(before);
            self.operations_of_old[before] = Some(now);
        }
    }

    /// Types with the same identity, and those that are used in the same places.
    fn match_types_by_use(&mut self, old: &Service, new: &Service) {
        let identities: HashMap<&str, usize> = old
            .types
            .iter()
            .map(|def| def.source.identity.as_str())
            .zip(0..)
            .collect();
        let mut work = VecDeque::new();
        for (now, def) in new.types.iter().enumerate() {
            if let Some(&before) = identities.get(def.source.identity.as_str()) {
                self.pair_types(before, now);
                work.push_back((before, now));
            }
        }
        for (now, before) in self.operations.iter().enumerate() {
            if let Some(before) = before {
                let (before, now) = (&old.operations[*before], &new.operations[now]);
                each_pair_of_operations(before, now, &mut |a, b| {
                    named_types((old, a), (new, b), &mut |a, b| work.push_back((a, b)));
                });
            }
        }
        self.compare_reachable(old, new, work);
    }

    /// Types that are used nowhere else, or elsewhere than before.
    fn match_types_by_structure(&mut self, old: &Service, new: &Service) {
        let keys = |service: &Service, pairs: &[Option<usize>]| {
            let types = service.types.iter().zip(pairs).enumerate();
            types
                .filter(|(_, (_, pair))| pair.is_none())
                .filter_map(|(index, (def, _))| Some((structure(def)?, index)))
                .collect()
        };
        let (before, now) = (keys(old, &self.types_of_old), keys(new, &self.types));
        self.compare_reachable(old, new, with_the_same_key(before, now).into());
    }

    fn pair_types(&mut self, old: usize, new: usize) {
        self.types[new] = Some(old);
        self.types_of_old[old] = Some(new);
    }

    /// Pairs types, and the types that these use in the same places, as far as they are similar.
    fn compare_reachable(&mut self, old: &Service, new: &Service, mut work: VecDeque<(usize, usize)>) {
        while let Some((before, now)) = work.pop_front() {
            let (old_def, new_def) = (&old.types[before], &new.types[now]);
            let is_pair = self.types[now] == Some(before);
            if self.is_compared(before, now) || !(is_pair || is_similar(old_def, new_def)) {
                continue;
            }
            if self.types[now].is_none() && self.types_of_old[before].is_none() {
                self.pair_types(before, now);
            }
            self.is_compared.insert((before, now));
            self.compared.push((before, now));
            each_pair_of_types(old_def, new_def, &mut |a, b| {
                named_types((old, a), (new, b), &mut |a, b| work.push_back((a, b)));
            });
        }
    }
}

/// The old and new index of each key that is unique in both versions, in the order of the new ones.
fn with_the_same_key<K: Eq + Hash>(old: Vec<(K, usize)>, new: Vec<(K, usize)>) -> Vec<(usize, usize)> {
    let (old, new) = (unique(old), unique(new));
    let mut found: Vec<(usize, usize)> = new
        .into_iter()
        .filter_map(|(key, now)| Some((*old.get(&key)?, now)))
        .collect();
    found.sort_unstable_by_key(|(_, now)| *now);
    found
}

fn unique<K: Eq + Hash>(entries: Vec<(K, usize)>) -> HashMap<K, usize> {
    let mut found: HashMap<K, Option<usize>> = HashMap::new();
    for (key, index) in entries {
        found
            .entry(key)
            .and_modify(|only| *only = None)
            .or_insert(Some(index));
    }
    let unique = found.into_iter();
    unique.filter_map(|(key, index)| Some((key, index?))).collect()
}

/// Everything about an operation but its path.
#[derive(PartialEq, Eq, Hash)]
struct Signature<'s> {
    method: &'static str,
    tag: &'s str,
    parameters: Vec<(ParameterLocation, &'s str)>,
    body: Option<TypeKey>,
    success: SuccessKey,
    docs: (&'s str, &'s str),
}

#[derive(PartialEq, Eq, Hash)]
enum SuccessKey {
    Json(TypeKey),
    ByStatus,
    Empty,
    Text,
    Bytes,
}

/// A type apart from null; schemas count by their names.
#[derive(PartialEq, Eq, Hash)]
enum TypeKey {
    Schema(Option<String>),
    List(Box<TypeKey>),
    Map(Box<TypeKey>),
    Plain(Type),
}

impl<'s> Signature<'s> {
    /// `None` without documentation: the rest alone identifies no operation.
    fn of(service: &'s Service, operation: &'s Operation) -> Option<Self> {
        let docs = (
            operation.docs.summary.as_str(),
            operation.docs.description.as_str(),
        );
        if docs == ("", "") {
            return None;
        }
        let parameters = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location != ParameterLocation::Path);
        Some(Self {
            method: operation.method,
            tag: &operation.tag,
            parameters: parameters
                .map(|parameter| (parameter.location, parameter.wire.as_str()))
                .collect(),
            body: operation.body.as_ref().map(|body| TypeKey::of(service, &body.ty)),
            success: match &operation.success {
                Success::Json(ty) | Success::Optional(ty) => SuccessKey::Json(TypeKey::of(service, ty)),
                Success::Any(_) => SuccessKey::ByStatus,
                Success::Empty => SuccessKey::Empty,
                Success::Text => SuccessKey::Text,
                Success::Bytes => SuccessKey::Bytes,
            },
            docs,
        })
    }
}

impl TypeKey {
    fn of(service: &Service, ty: &Type) -> Self {
        match ty {
            Type::Named(id) => Self::Schema(service.type_def(*id).source.identity.component("schemas")),
            Type::List(item) => Self::List(Box::new(Self::of(service, item))),
            Type::Map(value) => Self::Map(Box::new(Self::of(service, value))),
            Type::Nullable(inner) => Self::of(service, inner),
            plain => Self::Plain(plain.clone()),
        }
    }
}

/// What identifies a type with another name; `None` with fewer than two members.
fn structure(def: &TypeDef) -> Option<(Discriminant<TypeKind>, BTreeSet<String>)> {
    let members = members(def).filter(|members| members.len() > 1)?;
    Some((discriminant(&def.kind), members))
}

/// The properties of an object, the values of an enum, the tags of a union.
fn members(def: &TypeDef) -> Option<BTreeSet<String>> {
    match &def.kind {
        TypeKind::Struct(_)
        | TypeKind::StringEnum(_)
        | TypeKind::IntegerEnum(_)
        | TypeKind::ValueEnum(_)
        | TypeKind::Tagged { .. } => Some(wire_names(&def.kind).into_iter().collect()),
        TypeKind::Untagged(_) | TypeKind::Responses(_) | TypeKind::Alias(_) | TypeKind::Newtype(_) => None,
    }
}

/// Whether a type can be a new version of another one: of the same kind, with at least half of the members in common.
fn is_similar(old: &TypeDef, new: &TypeDef) -> bool {
    if discriminant(&old.kind) != discriminant(&new.kind) {
        return false;
    }
    match (members(old), members(new)) {
        (Some(old), Some(new)) => 2 * old.intersection(&new).count() >= old.union(&new).count(),
        _ => true,
    }
}
