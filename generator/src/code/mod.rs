//! IR and names → the [`Crate`]: every decision about Rust, made once and printed by nobody yet.

mod builder;
mod display;
mod docs;
mod enums;
mod lookup;
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

use crate::ir::Api;
use crate::name::Names;
use builder::Builder;

/// Builds the code model of a crate.
#[must_use]
pub fn build(api: &Api, names: &Names) -> Crate {
    crate::pool::run(|| {
        let builders = (0..api.services.len()).map(|index| Builder::new(index, api, names));
        let builders: Vec<Builder<'_>> = builders.collect();
        Crate {
            name: api.services.iter().find_map(|service| service.krate.clone()),
            services: builders.iter().map(Builder::service).collect(),
            shared: shared(api, names, &builders),
        }
    })
}

/// The types that services share, each as the first service defines it.
fn shared(api: &Api, names: &Names, builders: &[Builder<'_>]) -> Option<Shared> {
    let mut files: Vec<ModelFile> = Vec::new();
    for (shared, own) in api.shared.iter().zip(&names.shared.types) {
        if let Some((service, id)) = shared.definitions.first() {
            files.push(ModelFile {
                name: own.file.clone(),
                items: vec![builders[*service].item(*id)],
            });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    (!files.is_empty()).then(|| Shared {
        module: names.shared.module.clone(),
        files,
    })
}
