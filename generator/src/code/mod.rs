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

use crate::error::Error;
use crate::ir::Api;
use crate::name::Names;
use builder::Builder;

/// Builds the code model of a crate.
///
/// # Errors
/// When types that `client.toml` declares to be shared differ between documents.
pub fn build(api: &Api, names: &Names) -> Result<Crate, Error> {
    crate::pool::run(|| {
        let services = api.services.iter().zip(&names.services).enumerate();
        Ok(Crate {
            name: api.services.iter().find_map(|service| service.krate.clone()),
            services: services
                .map(|(index, (service, own))| Builder::new(index, service, own, names.handles).service())
                .collect(),
            shared: None,
        })
    })
}
