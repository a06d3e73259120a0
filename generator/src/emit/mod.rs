//! IR and names → files, in memory.
//!
//! Items are built with `quote` and printed by `prettyplease`; the tables that the runtime's macros take are
//! printed here, a decision a line. Text of a document enters as documentation lines or string literals only.

mod code;
mod comments;
mod example;
mod features;
mod method;
mod model;
mod new_crate;
mod operation;
mod paging;
mod service;
mod types;
mod union;

use crate::error::{Error, Stage};
use crate::ir::{Api, Service};
use crate::name::{Names, ServiceNames};

pub use features::{RUNTIME_FEATURES, service_features};
pub use new_crate::{CrateOptions, each_file, new_crate};

pub use crate::file::File;

/// One service with its names.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) service: &'a Service,
    pub(crate) names: &'a ServiceNames,
    /// Whether a handle serves the whole document.
    pub(crate) per_document: bool,
}

/// All files of the generated part of a crate: what goes under `src/api/`.
///
/// # Errors
/// When a file that was made is not valid Rust, which is a defect of the generator.
pub fn emit(api: &Api, names: &Names) -> Result<Vec<File>, Error> {
    crate::print::print(&crate::code::build(api, names)?)
}

/// Hands every file to `give` as soon as it is made, until that has enough.
fn each(api: &Api, names: &Names, give: impl Fn(File) -> bool + Sync) -> Result<(), Error> {
    crate::print::each(&crate::code::build(api, names)?, give)
}

/// Parses a Rust file once more: what is written compiles at least that far.
pub(crate) fn verify(file: &File) -> Result<(), Error> {
    if !file.path.ends_with(".rs") {
        return Ok(());
    }
    let parse = |code: String| syn::parse_file(&code).map_err(|error| error.to_string());
    let outcome = comments::without_docs(&file.text).and_then(parse);
    outcome.map(drop).map_err(|error| {
        Error::new(Stage::Emit, &file.path, error)
            .help("this is a defect of the generator; the document is not to blame")
    })
}
