//! A complete crate around generated code: manifest, front page, the runtime's files, `api.txt`.

mod front_page;
mod manifest;

use std::sync::mpsc::Sender;

use crate::code::Crate;
use crate::error::Error;
use crate::file::File;
use crate::ir::Api;
use crate::{api, print};

/// What a new crate is made of beside the documents.
#[derive(Debug)]
pub struct CrateOptions {
    /// Its name for cargo.
    pub name: String,
    /// The manifest of the crate whose runtime is used; its dependencies are taken over.
    pub manifest: String,
    /// The runtime: paths below `src/core/` and texts.
    pub core: Vec<File>,
}

/// All files of a new crate.
///
/// # Errors
/// When the name is no name of a crate, the manifest is malformed, or a file that was made is not valid Rust.
pub fn new_crate(api: &Api, code: &Crate, options: &CrateOptions) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    let take = |file| {
        files.push(file);
        Ok(())
    };
    each_file(api, code, options, take)?;
    files.sort();
    Ok(files)
}

/// Hands every file of a new crate to `take`, in no order, while others are still being made.
///
/// # Errors
/// What [`new_crate`] refuses, and the first error of `take`.
pub fn each_file(
    api: &Api,
    code: &Crate,
    options: &CrateOptions,
    mut take: impl FnMut(File) -> Result<(), Error>,
) -> Result<(), Error> {
    take(manifest::file(code, options)?)?;
    for file in &options.core {
        take(file.clone().below("src/core"))?;
    }
    let make = |made: &Sender<File>| {
        let give = |file| made.send(file).is_ok();
        let beside = || {
            let _ = give(front_page::file(api, code, options)?) && give(api_txt(code));
            Ok(())
        };
        let generated = || print::each(code, |file: File| give(file.below("src/api")));
        let (generated, others) = rayon::join(generated, beside);
        generated.and(others)
    };
    crate::pool::stream(make, take)
}

fn api_txt(code: &Crate) -> File {
    File {
        path: "api.txt".to_owned(),
        text: api::text(&api::items(code)),
    }
}
