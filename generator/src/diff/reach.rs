//! Which operations a type reaches.

use std::collections::BTreeSet;

use super::walk::shown;
use crate::ir::Node;
use crate::ir::{Operation, Service, Success, Type, TypeId, each_part};

/// Who speaks of whom in a service, backwards.
#[derive(Debug)]
pub(super) struct Reach {
    /// Type → types that are made of it.
    holders: Vec<Vec<usize>>,
    /// Type → operations that speak of it.
    users: Vec<Vec<usize>>,
}

impl Reach {
    pub(super) fn of(service: &Service) -> Self {
        let mut reach = Self {
            holders: vec![Vec::new(); service.types.len()],
            users: vec![Vec::new(); service.types.len()],
        };
        for (index, def) in service.types.iter().enumerate() {
            each_part(def, &mut |ty| {
                each_id(ty, &mut |id| reach.holders[id].push(index))
            });
        }
        for (index, operation) in service.operations.iter().enumerate() {
            in_operation(operation, &mut |ty| {
                each_id(ty, &mut |id| reach.users[id].push(index))
            });
        }
        reach
    }

    /// The operations that a thing reaches.
    pub(super) fn of_place(&self, place: Node) -> Vec<usize> {
        match place.whole() {
            Node::Type(index) => self.operations(index),
            Node::Operation(index) => vec![index],
            _ => vec![],
        }
    }

    /// The operations that a type reaches, in the service's order.
    pub(super) fn operations(&self, start: usize) -> Vec<usize> {
        let (mut seen, mut found) = (BTreeSet::from([start]), BTreeSet::new());
        let mut work = vec![start];
        while let Some(index) = work.pop() {
            found.extend(self.users[index].iter().copied());
            work.extend(
                self.holders[index]
                    .iter()
                    .copied()
                    .filter(|holder| seen.insert(*holder)),
            );
        }
        found.into_iter().collect()
    }
}

/// The same for callers that know nothing of indices.
pub(crate) struct Reached(Reach);

impl Reached {
    pub(crate) fn of(service: &Service) -> Self {
        Self(Reach::of(service))
    }

    /// The operations that a thing reaches, `GET /{number}`.
    pub(crate) fn operations(&self, service: &Service, place: Node) -> Vec<String> {
        let indices = self.0.of_place(place).into_iter();
        indices
            .map(|index| shown(service, &service.operations[index]))
            .collect()
    }
}

/// Every type expression of an operation.
pub(super) fn in_operation(operation: &Operation, visit: &mut dyn FnMut(&Type)) {
    operation
        .parameters
        .iter()
        .for_each(|parameter| visit(&parameter.ty));
    if let Some(body) = &operation.body {
        visit(&body.ty);
    }
    match &operation.success {
        Success::Json(ty) | Success::Optional(ty) => visit(ty),
        Success::Any(id) => visit(&Type::Named(*id)),
        Success::Empty | Success::Text | Success::Bytes => {}
    }
    operation
        .errors
        .iter()
        .filter_map(|error| error.body.as_ref())
        .for_each(visit);
}

/// Every type that a type expression names.
pub(super) fn each_id(ty: &Type, visit: &mut dyn FnMut(usize)) {
    match ty {
        Type::Named(TypeId(id)) => visit(*id as usize),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => each_id(inner, visit),
        _ => {}
    }
}
