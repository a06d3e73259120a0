//! The names of types that several documents share. In the lock they belong to the service `*`.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::words::{pascal, snake, some_words, words};
use super::{Handles, NameLock, Namer, ServiceNames, assign};
use crate::error::Error;
use crate::ir::Api;

/// Stands for all services in the lock; no service is called so.
pub(crate) const ALL_SERVICES: &str = "*";

/// The Rust names of shared types.
#[derive(Debug, Default)]
pub struct SharedNames {
    /// Their module.
    pub module: String,
    /// In the order of [`Api::shared`].
    pub types: Vec<SharedTypeNames>,
}

/// The Rust names of a shared type.
#[derive(Debug, Default)]
pub struct SharedTypeNames {
    /// The type.
    pub name: String,
    /// Its file, without extension.
    pub file: String,
    /// Its fields or variants.
    pub members: Vec<String>,
}

/// Names the shared types of an API.
pub(super) fn shared(
    api: &Api,
    module: String,
    lock: &NameLock,
    next: &mut NameLock,
) -> Result<SharedNames, Error> {
    let key = |schema: &String| format!("{ALL_SERVICES} #/components/schemas/{schema}");
    let keys: Vec<String> = api.shared.iter().map(|shared| key(&shared.schema)).collect();
    let identities: Vec<&str> = keys.iter().map(String::as_str).collect();
    let wanted: BTreeMap<&str, &String> = identities
        .iter()
        .copied()
        .zip(api.shared.iter().map(|shared| &shared.schema))
        .collect();
    let names = assign(
        &identities,
        &lock.schemas,
        &lock.gone,
        &mut Scope::default(),
        |key| vec![pascal(&some_words(wanted[key], "schema"))],
    )?;
    let mut files = Scope::reserving(&["mod"]);
    let none = SharedNames::default();
    let mut types = Vec::with_capacity(names.len());
    for ((shared, name), key) in api.shared.iter().zip(names).zip(&keys) {
        next.schemas.insert(key.clone(), name.clone());
        let mut members = Vec::new();
        if let Some((service, id)) = shared.definitions.first() {
            let mut namer = Namer {
                service: &api.services[*service],
                slug: ALL_SERVICES,
                shared: &none,
                handles: Handles::PerDocument,
                lock,
                next,
                per_tag: BTreeMap::new(),
            };
            let index = id.0 as usize;
            let found = namer.type_members(index, &namer.service.types[index], &ServiceNames::default());
            namer.keep(&found);
            members = found.names;
        }
        types.push(SharedTypeNames {
            file: files.claim(&[snake(&words(&name))]),
            name,
            members,
        });
    }
    Ok(SharedNames { module, types })
}
