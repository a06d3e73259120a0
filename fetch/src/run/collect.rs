//! The documents to get: of a docs page, named by hand, or saved in a folder.

use std::path::{Path, PathBuf};

use generator::snapshot::Snapshot;
use protocol::{Error, MatchedBy, Step};
use untrusted::Text;

use super::Options;
use crate::discover::{Found, discover};
use crate::http::Http;
use crate::mapping::{Candidate, map_to_services};
use crate::progress::Progress;
use crate::snapshot::slugs_by_source;

/// A document to get.
#[derive(Debug)]
pub(super) enum Input {
    /// From the network or a page; with the service that was named by hand.
    Found(Found, Option<String>),
    /// From a file.
    File(PathBuf),
}

#[derive(Debug, Default)]
pub(super) struct Collected {
    pub(super) inputs: Vec<Input>,
    pub(super) trail: Vec<Step>,
    /// Whether all documents of the vendor should be among them.
    pub(super) complete: bool,
}

pub(super) async fn collect(
    options: &Options,
    http: &Http,
    snapshot: &Snapshot,
    progress: &dyn Progress,
) -> Result<Collected, Error> {
    let mut collected = Collected::default();
    let given = options.specs.iter().map(|(name, url)| {
        let found = Found::at(url.clone(), Some(name.into()), "given by hand");
        Input::Found(found, Some(name.clone()))
    });
    collected.inputs.extend(given);
    if let Some(folder) = &options.from_dir {
        collected
            .inputs
            .extend(files(folder)?.into_iter().map(Input::File));
    } else if let Some(docs_url) = &options.docs_url {
        let discovery = discover(http, docs_url, progress).await?;
        collected.trail = discovery.trail;
        collected.complete = true;
        collected
            .inputs
            .extend(wanted(discovery.documents, options, snapshot).map(|found| Input::Found(found, None)));
    }
    if collected.inputs.is_empty() && !collected.complete {
        return Err(Error::usage(
            "fetch",
            "nothing to fetch",
            "give a docs page, --spec NAME=URL or --from-dir DIR",
        ));
    }
    Ok(collected)
}

/// Leaves out the documents whose label is certainly that of a service that is not wanted.
fn wanted(found: Vec<Found>, options: &Options, snapshot: &Snapshot) -> impl Iterator<Item = Found> {
    let candidates: Vec<_> = found
        .iter()
        .map(|found| Candidate {
            label: found.label.as_ref().map(Text::to_string),
            source: found.url().as_str().into(),
            ..Candidate::default()
        })
        .collect();
    let mapping = map_to_services(&candidates, &snapshot.folder.services, &slugs_by_source(snapshot));
    let keep: Vec<bool> = mapping
        .assignments
        .iter()
        .map(|assignment| {
            options.services.is_empty()
                || !matches!(assignment.matched_by, MatchedBy::Label | MatchedBy::FoldedLabel)
                || options.services.contains(&assignment.slug)
        })
        .collect();
    found
        .into_iter()
        .zip(keep)
        .filter(|(_, keep)| *keep)
        .map(|(found, _)| found)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let unreadable = |error: std::io::Error| Error::files(folder, format!("cannot be read: {error}"));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let known = path
            .extension()
            .and_then(|extension| extension.to_str())
            .is_some_and(|extension| {
                ["json", "yaml", "yml"]
                    .iter()
                    .any(|known| extension.eq_ignore_ascii_case(known))
            });
        if known && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(Error::usage(
            folder.to_string_lossy().as_ref(),
            "no .json, .yaml or .yml file in this folder",
            "save each document there, named as its label in the drop-down",
        ));
    }
    Ok(files)
}
