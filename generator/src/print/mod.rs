//! The code model → files.
//!
//! Items are templates of tokens, which [`format`] prints. Text of a document gets into them as a literal or as a
//! documentation attribute only; identifiers are made by [`name`](crate::name).

mod check;
mod format;
mod modules;
mod operations;
mod scope;
mod table;
mod types;
mod uses;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use crate::code::{Crate, ModelFile, Service, TagModule};
use crate::error::{Error, Stage};
use crate::example::Examples;
use crate::file::File;

/// All files of the generated part of a crate: what goes under `src/api/`.
///
/// # Errors
/// When a file is not valid Rust, which is a defect of the generator.
pub fn files(krate: &Crate) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    let take = |file| {
        files.push(file);
        Ok(())
    };
    crate::pool::stream(|made| each(krate, |file| made.send(file).is_ok()), take)?;
    files.sort();
    Ok(files)
}

/// Hands every file to `give` as soon as it is printed, until that has enough.
pub(crate) fn each(krate: &Crate, give: impl Fn(File) -> bool + Sync) -> Result<(), Error> {
    let examples = Examples::of(krate);
    let mut sources = sources(krate);
    // The largest ones come first, lest one thread is left alone with them.
    sources.sort_by_key(|source| std::cmp::Reverse(source.size()));
    let outcome = sources.into_par_iter().with_max_len(1).try_for_each(|source| {
        let file = source.print(examples.as_ref()).map_err(Some)?;
        if give(file) { Ok(()) } else { Err(None) }
    });
    // Whoever has enough knows why.
    outcome.or_else(|error| error.map_or(Ok(()), Err))
}

/// What a file is printed from.
enum Source<'a> {
    /// `mod.rs`: the services.
    Api(&'a Crate),
    /// `mod.rs` of a service.
    Service(&'a Service),
    /// The operations of a tag.
    Tag(&'a Service, &'a TagModule),
    /// `mod.rs` of a folder of types.
    Models(String, &'a [ModelFile]),
    /// A file of a folder of types.
    Model(String, &'a str, &'a ModelFile),
}

fn sources(krate: &Crate) -> Vec<Source<'_>> {
    let mut sources = vec![Source::Api(krate)];
    for service in &krate.services {
        sources.push(Source::Service(service));
        sources.extend(service.tags.iter().map(|tag| Source::Tag(service, tag)));
    }
    let shared = krate.shared.as_ref();
    let of_services = krate
        .services
        .iter()
        .map(|service| (&service.module, &service.files, "/model"));
    let models = of_services.chain(shared.map(|shared| (&shared.module, &shared.files, "")));
    for (module, files, below) in models.filter(|(_, files, _)| !files.is_empty()) {
        let folder = format!("{module}{below}");
        sources.extend(
            files
                .iter()
                .map(|file| Source::Model(folder.clone(), module, file)),
        );
        sources.push(Source::Models(folder, files));
    }
    sources
}

impl Source<'_> {
    /// About how much it is, in items.
    fn size(&self) -> usize {
        match self {
            Self::Api(_) | Self::Service(_) | Self::Models(..) => 1,
            Self::Tag(_, tag) => tag.operations.len(),
            Self::Model(_, _, file) => file.items.len(),
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Api(_) => "mod.rs".to_owned(),
            Self::Service(service) => format!("{}/mod.rs", service.module),
            Self::Tag(service, tag) => format!("{}/{}.rs", service.module, tag.module),
            Self::Models(folder, _) => format!("{folder}/mod.rs"),
            Self::Model(folder, _, file) => format!("{folder}/{}.rs", file.name),
        }
    }

    fn print(&self, examples: Option<&Examples<'_>>) -> Result<File, Error> {
        let text = match self {
            Self::Api(krate) => format::text(modules::api(krate)),
            Self::Service(service) => format::text(modules::service(service)),
            Self::Tag(service, tag) => operations::text(service, tag, examples),
            Self::Models(_, files) => format::text(modules::models(files)),
            Self::Model(_, module, file) => types::text(module, file),
        };
        made(self.path(), text)
    }
}

/// A file of these items.
///
/// # Errors
/// When they are not valid Rust, which is a defect of the generator.
pub(crate) fn file(path: &str, items: TokenStream) -> Result<File, Error> {
    made(path.to_owned(), format::text(items))
}

fn made(path: String, text: Result<String, String>) -> Result<File, Error> {
    match text {
        Ok(text) => Ok(File { path, text }),
        Err(error) => Err(Error::new(Stage::Print, path, error)
            .help("this is a defect of the generator; the document is not to blame")),
    }
}

/// `///` lines of an item.
fn docs<'a>(lines: impl IntoIterator<Item = &'a String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| doc(line));
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines of a file.
pub(crate) fn file_docs<'a>(lines: impl IntoIterator<Item = &'a String>) -> TokenStream {
    let lines = lines.into_iter().map(|line| doc(line));
    quote!(#(#![doc = #lines])*)
}

/// A line as it stands behind `///`.
fn doc(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}
