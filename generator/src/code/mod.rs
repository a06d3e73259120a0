//! IR and names → the [`Crate`]: every decision about Rust, made once, and nothing printed yet.

mod builder;
mod display;
mod docs;
mod enums;
mod lookup;
mod method_docs;
mod model;
mod operations;
mod origins;
mod requests;
mod services;
mod structs;
mod types;
mod unions;

pub use lookup::Types;
pub use model::*;

use crate::ir::{self, Api, SharedType, TypeId};
use crate::name::{Handles, Names, ServiceNames};
use builder::Builder;

/// Builds the code model of a crate.
#[must_use]
pub fn build(api: &Api, names: &Names) -> Crate {
    crate::pool::run(|| {
        let services = api.services.iter().zip(&names.services).enumerate();
        let module = names.shared.module.as_str();
        let builders: Vec<Builder<'_>> = services
            .map(|(index, (service, own))| Builder::new(index, service, own, module, names.handles))
            .collect();
        let first = |shared: &SharedType| shared.definitions.first().copied();
        let shared = api.shared.iter().filter_map(first);
        Crate {
            name: api.services.iter().find_map(|service| service.krate.clone()),
            services: builders.iter().map(Builder::service).collect(),
            shared: Shared::of(module, shared.map(|(service, id)| builders[service].file(id))),
        }
    })
}

/// Builds the code model of one service alone, with the types that it shares with others.
#[must_use]
pub fn build_service(
    service: &ir::Service,
    names: &ServiceNames,
    shared_module: &str,
    handles: Handles,
) -> Crate {
    crate::pool::run(|| {
        let builder = Builder::new(0, service, names, shared_module, handles);
        let ids = (0..).map(TypeId).zip(&service.types);
        let shared = ids.filter(|(_, def)| def.shared.is_some());
        Crate {
            name: service.krate.clone(),
            services: vec![builder.service()],
            shared: Shared::of(shared_module, shared.map(|(id, _)| builder.file(id))),
        }
    })
}

impl Shared {
    /// The module with these files, when there are any.
    fn of(module: &str, files: impl Iterator<Item = ModelFile>) -> Option<Self> {
        let mut files: Vec<ModelFile> = files.collect();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        (!files.is_empty()).then(|| Self {
            module: module.to_owned(),
            files,
        })
    }
}

#[cfg(test)]
mod tests;
