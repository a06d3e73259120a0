//! The named part of a document that a schema without a name belongs to.

use std::collections::HashMap;

use crate::ir::{Operation, Parameter, Service, TypeId, TypeKind};

/// A named part of a document.
#[derive(Clone, Copy)]
pub(super) enum Origin<'a> {
    /// A property of a type, by its name on the wire.
    Property(TypeId, &'a str),
    /// A variant of a union.
    Variant(TypeId),
    /// A parameter.
    Parameter(&'a Operation, &'a Parameter),
    /// An operation.
    Operation(&'a Operation),
    /// A type.
    Type(TypeId),
}

/// All of them, by identity.
pub(super) struct Origins<'a> {
    parts: HashMap<&'a str, Origin<'a>>,
    types: HashMap<&'a str, TypeId>,
}

impl<'a> Origins<'a> {
    pub(super) fn of(service: &'a Service) -> Self {
        let mut origins = Self {
            parts: HashMap::new(),
            types: HashMap::with_capacity(service.types.len()),
        };
        for operation in &service.operations {
            let whole = Origin::Operation(operation);
            origins.parts.insert(operation.source.identity.as_str(), whole);
            for parameter in &operation.parameters {
                let part = Origin::Parameter(operation, parameter);
                origins.parts.insert(parameter.source.identity.as_str(), part);
            }
        }
        for (index, def) in service.types.iter().enumerate() {
            let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
            origins.types.insert(def.source.identity.as_str(), id);
            match &def.kind {
                TypeKind::Struct(structure) => {
                    origins.parts.extend(
                        structure
                            .fields
                            .iter()
                            .map(|field| (field.source.identity.as_str(), Origin::Property(id, &field.wire))),
                    );
                }
                TypeKind::Untagged(variants) => {
                    let variants = variants.iter();
                    origins.parts.extend(
                        variants.map(|variant| (variant.source.identity.as_str(), Origin::Variant(id))),
                    );
                }
                TypeKind::Tagged { variants, .. } => {
                    let variants = variants.iter();
                    origins.parts.extend(
                        variants.map(|(_, variant)| (variant.source.identity.as_str(), Origin::Variant(id))),
                    );
                }
                _ => {}
            }
        }
        origins
    }

    /// The nearest part that holds an identity, and the path from there on.
    pub(super) fn find<'i>(&self, identity: &'i str) -> Option<(Origin<'a>, &'i str)> {
        let mut end = identity.len();
        loop {
            let (around, rest) = identity.split_at(end);
            if let Some(part) = self.parts.get(around) {
                return Some((*part, rest));
            }
            if let Some(id) = self.types.get(around).filter(|_| !rest.is_empty()) {
                return Some((Origin::Type(*id), rest));
            }
            end = around.rfind('/')?;
        }
    }
}
