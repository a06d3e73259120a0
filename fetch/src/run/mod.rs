//! From options to a report: find, download, map, validate, write.

mod accept;
mod collect;
mod download;
mod options;

use std::collections::BTreeMap;

use generator::snapshot::Snapshot;
use protocol::{Error, Report};
use untrusted::Text;

pub use self::options::Options;
use crate::mapping::{Candidate, Mapping, map_to_services};
use crate::progress::Progress;
use crate::snapshot::{self, slugs_by_source};
use crate::validate::Validate;

/// Fetches documents into the snapshot.
///
/// # Errors
/// When nothing can be fetched: no docs page, no document on it, no readable snapshot folder. What goes wrong with a single
/// document is in the report, and its snapshot stays as it was.
pub async fn run(
    options: &Options,
    validate: &dyn Validate,
    progress: &dyn Progress,
) -> Result<Report, Error> {
    let mut snapshot = snapshot::open(&options.spec_dir)?;
    let http = options.http()?;
    let collected = collect::collect(options, &http, &snapshot, progress).await?;
    let downloads = download::all(&http, &snapshot, collected.inputs, progress).await;
    let candidates: Vec<Candidate> = downloads.iter().map(download::Download::candidate).collect();
    let mut mapping = map_to_services(
        &candidates,
        &snapshot.folder.services,
        &slugs_by_source(&snapshot),
    );
    let wanted = |slug: &String| options.services.is_empty() || options.services.contains(slug);
    check_services(options, &snapshot, &mapping)?;
    mapping
        .missing
        .retain(|slug| wanted(slug) && (collected.complete || options.services.contains(slug)));
    mapping.missing.sort();
    let mut report = Report {
        trail: collected.trail,
        missing: mapping.missing,
        dry_run: options.dry_run,
        ..Report::default()
    };
    if !options.dry_run {
        snapshot.sweep();
    }
    let mut pairs: Vec<_> = mapping
        .assignments
        .into_iter()
        .zip(downloads)
        .filter(|(assignment, _)| wanted(&assignment.slug))
        .collect();
    pairs.sort_by(|(a, _), (b, _)| a.slug.cmp(&b.slug));
    for (assignment, download) in pairs {
        accept::service(
            &mut snapshot,
            assignment,
            download,
            options,
            validate,
            progress,
            &mut report,
        );
    }
    note_shared_labels(&mut report);
    report.written.sort();
    report.written.dedup();
    Ok(report)
}

/// Every service that is asked for is one of the snapshot or of the documents.
fn check_services(options: &Options, snapshot: &Snapshot, mapping: &Mapping) -> Result<(), Error> {
    let known = |slug: &str| {
        snapshot.folder.entry(slug).is_some()
            || mapping
                .assignments
                .iter()
                .any(|assignment| assignment.slug == slug)
    };
    let Some(unknown) = options.services.iter().find(|slug| !known(slug)) else {
        return Ok(());
    };
    let mut slugs: Vec<_> = mapping
        .assignments
        .iter()
        .map(|assignment| assignment.slug.as_str())
        .chain(mapping.missing.iter().map(String::as_str))
        .collect();
    slugs.sort_unstable();
    Err(Error::usage(
        format!("--service {unknown}"),
        "no such service",
        format!("give one of: {}", slugs.join(", ")),
    ))
}

/// With one label for several documents a reader can't tell which is which.
fn note_shared_labels(report: &mut Report) {
    let mut slugs: BTreeMap<Text, Vec<String>> = BTreeMap::new();
    for service in &report.services {
        if let Some(label) = &service.label {
            slugs.entry(label.clone()).or_default().push(service.slug.clone());
        }
    }
    for service in &mut report.services {
        let shared = service.label.as_ref().and_then(|label| slugs.get(label));
        let others: Vec<&str> = shared
            .into_iter()
            .flatten()
            .map(String::as_str)
            .filter(|slug| *slug != service.slug)
            .collect();
        if !others.is_empty() {
            service
                .notes
                .push(format!("the same label as {}", others.join(", ")).into());
        }
    }
}

/// As [`run`], for callers that are not asynchronous.
///
/// # Errors
/// As [`run`], and when no runtime can be had.
pub fn run_blocking(
    options: &Options,
    validate: &dyn Validate,
    progress: &dyn Progress,
) -> Result<Report, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| {
            Error::network(
                "this machine",
                format!("no runtime: {error}"),
                "look at the limits of open files and threads",
            )
        })?;
    runtime.block_on(run(options, validate, progress))
}
