//! Operations: their constants, and the methods of handles.

use super::builder::Builder;
use super::requests::{body_part, parameter_part};
use super::{Argument, Method, Operation, Server};
use crate::ir::{self, Node};
use crate::name::OperationNames;
use crate::name::words::screaming;

impl Builder<'_> {
    pub(super) fn operation(&self, index: usize) -> Operation {
        let operation = &self.service.operations[index];
        let names = &self.names.operations[index];
        Operation {
            id: ir::OperationId(u32::try_from(index).unwrap_or(u32::MAX)),
            constant: screaming(&names.method),
            http_method: operation.method,
            path: operation.path.clone(),
            server: operation.server.as_ref().map(|(origin, base)| Server {
                slug: self.service.slug.clone(),
                origin: origin.clone(),
                base: base.clone(),
            }),
            authenticated: operation.authenticated,
            idempotent: operation.idempotent,
            method: Method {
                name: names.method.clone(),
                docs: self.method_docs(operation, names),
                aliases: self.method_aliases(operation, &names.method),
                deprecated: operation.docs.deprecated,
                arguments: self.arguments(index, operation, names),
            },
            request: self.request(index, operation, names),
        }
    }

    fn arguments(&self, index: usize, operation: &ir::Operation, names: &OperationNames) -> Vec<Argument> {
        let parameters = operation.parameters.iter().zip(&names.parameters).enumerate();
        let mut arguments: Vec<Argument> = parameters
            .filter(|(_, (parameter, _))| parameter.required)
            .map(|(position, (parameter, name))| Argument {
                name: name.clone(),
                ty: self.parameter_argument(&parameter.ty),
                part: parameter_part(parameter),
                node: Node::Parameter(index, position),
            })
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(Argument {
                name: names.body.clone(),
                ty: self.body_argument(body),
                part: body_part(body),
                node: Node::Body(index),
            });
        }
        arguments
    }

    /// Other words for a method: its `operationId`, and those of `client.toml`.
    fn method_aliases(&self, operation: &ir::Operation, name: &str) -> Vec<String> {
        if !self.has_guides() {
            return Vec::new();
        }
        searchable(operation.wire_id.iter().chain(&operation.aliases), name)
    }
}

/// The words that rustdoc's search takes for other names of an item, each once.
pub(super) fn searchable<'w>(words: impl IntoIterator<Item = &'w String>, name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in words {
        // rustdoc refuses quotes, and blanks at the ends.
        let usable = !word.is_empty()
            && word.trim() == word
            && word.chars().all(|c| c.is_alphanumeric() || "-_.:/ ".contains(c));
        if usable && word != name && !found.contains(word) {
            found.push(word.clone());
        }
    }
    found
}
