//! The documents that are wanted: of a docs page, named by hand, or saved in a folder.

use std::path::{Path, PathBuf};

use super::Options;
use crate::discover::{Found, Step, discover};
use crate::error::{Error, Kind};
use crate::http::Http;
use crate::mapping::{By, Candidate, map_to_services};
use crate::progress::Progress;
use crate::snapshot::Snapshot;

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
    let given = options
        .specs
        .iter()
        .map(|(name, url)| Input::Found(Found::given(Some(name.clone()), url.clone()), Some(name.clone())));
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
        return Err(Error::new(
            Kind::Usage,
            "fetch",
            "nothing to fetch",
            "give a docs page, --spec NAME=URL or --from-dir DIR",
        ));
    }
    Ok(collected)
}

/// Leaves out the documents whose label says for sure that they belong to another service than the wanted ones.
fn wanted(found: Vec<Found>, options: &Options, snapshot: &Snapshot) -> impl Iterator<Item = Found> {
    let candidates: Vec<_> = found
        .iter()
        .map(|found| Candidate {
            label: found.label.clone(),
            source: found.url().to_string(),
            ..Candidate::default()
        })
        .collect();
    let mapping = map_to_services(&candidates, &snapshot.folder.services, &snapshot.known());
    let keep: Vec<bool> = mapping
        .assigned
        .iter()
        .map(|assigned| {
            options.services.is_empty()
                || !matches!(assigned.by, By::Label | By::FoldedLabel)
                || options.services.contains(&assigned.slug)
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
        return Err(Error::new(
            Kind::Usage,
            folder.display(),
            "no .json, .yaml or .yml file in this folder",
            "save each document there, named as its label in the drop-down",
        ));
    }
    Ok(files)
}
