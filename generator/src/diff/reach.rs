//! Which operations a type is used by, directly or through other types.

use std::collections::BTreeSet;

use super::locate::call;
use crate::ir::{Node, Operation, Service, Success, Type, TypeId, each_part};

/// The uses of the types of a service.
#[derive(Debug)]
pub(crate) struct Reach {
    /// Type → the types that contain it.
    containers: Vec<Vec<usize>>,
    /// Type → the operations that use it directly.
    users: Vec<Vec<usize>>,
}

impl Reach {
    pub(crate) fn of(service: &Service) -> Self {
        let mut reach = Self {
            containers: vec![Vec::new(); service.types.len()],
            users: vec![Vec::new(); service.types.len()],
        };
        for (index, def) in service.types.iter().enumerate() {
            each_part(def, &mut |ty| {
                each_id(ty, &mut |id| reach.containers[id].push(index));
            });
        }
        for (index, operation) in service.operations.iter().enumerate() {
            each_of_operation(operation, &mut |ty| {
                each_id(ty, &mut |id| reach.users[id].push(index));
            });
        }
        reach
    }

    /// The operations that a part of the service belongs to or is used by, in the service's order.
    pub(super) fn operations(&self, node: Node) -> Vec<usize> {
        match node.whole() {
            Node::Type(index) => self.users_of(index),
            Node::Operation(index) => vec![index],
            _ => vec![],
        }
    }

    /// The same, as callers know them: `GET /{number}`.
    pub(crate) fn calls(&self, service: &Service, node: Node) -> Vec<String> {
        let indices = self.operations(node).into_iter();
        indices
            .map(|index| call(service, &service.operations[index]))
            .collect()
    }

    fn users_of(&self, start: usize) -> Vec<usize> {
        let (mut seen, mut found) = (BTreeSet::from([start]), BTreeSet::new());
        let mut work = vec![start];
        while let Some(index) = work.pop() {
            found.extend(self.users[index].iter().copied());
            let containers = self.containers[index].iter().copied();
            work.extend(containers.filter(|container| seen.insert(*container)));
        }
        found.into_iter().collect()
    }
}

/// Every type expression of an operation.
pub(super) fn each_of_operation(operation: &Operation, visit: &mut dyn FnMut(&Type)) {
    for parameter in &operation.parameters {
        visit(&parameter.ty);
    }
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
