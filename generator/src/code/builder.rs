//! One service on its way into the code model.

use std::sync::OnceLock;

use super::origins::Origins;
use super::{RustType, TypePath};
use crate::ir::{Service, TypeDef, TypeId};
use crate::name::{Handles, ServiceNames};

/// A service, its names, and what is computed of them once.
pub(super) struct Builder<'a> {
    /// Index of the service.
    pub(super) index: usize,
    pub(super) service: &'a Service,
    pub(super) names: &'a ServiceNames,
    /// The module of types that services share.
    pub(super) shared_module: &'a str,
    pub(super) handles: Handles,
    /// Made when the first schema without a description needs it.
    origins: OnceLock<Origins<'a>>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        index: usize,
        service: &'a Service,
        names: &'a ServiceNames,
        shared_module: &'a str,
        handles: Handles,
    ) -> Self {
        Self {
            index,
            service,
            names,
            shared_module,
            handles,
            origins: OnceLock::new(),
        }
    }

    /// Whether the crate's documentation has examples and what goes with them.
    pub(super) fn has_guides(&self) -> bool {
        self.service.krate.is_some()
    }

    pub(super) fn def(&self, id: TypeId) -> &'a TypeDef {
        self.service.type_def(id)
    }

    pub(super) fn type_name(&self, id: TypeId) -> &'a str {
        &self.names.types[id.0 as usize]
    }

    /// Names of the fields or variants of a type.
    pub(super) fn member_names(&self, id: TypeId) -> &'a [String] {
        &self.names.members[id.0 as usize]
    }

    pub(super) fn path(&self, id: TypeId) -> TypePath {
        let module = match self.def(id).shared {
            Some(_) => self.shared_module,
            None => &self.names.module,
        };
        TypePath {
            module: module.to_owned(),
            name: self.type_name(id).to_owned(),
        }
    }

    pub(super) fn generated(&self, id: TypeId) -> RustType {
        RustType::Generated(self.path(id))
    }

    pub(super) fn origins(&self) -> &Origins<'a> {
        self.origins.get_or_init(|| Origins::of(self.service))
    }
}
