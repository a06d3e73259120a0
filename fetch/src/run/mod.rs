//! From options to a report: find, download, map, validate, write.

mod collect;
mod download;
mod settle;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use url::Url;

use crate::error::{Error, Kind};
use crate::host::Hosts;
use crate::http::{Http, Limits, Sleep, TokioSleep};
use crate::mapping::{Candidate, map_to_services};
use crate::progress::Progress;
use crate::report::Report;
use crate::snapshot::Snapshot;

/// What to fetch, from where, and how carefully.
#[derive(Clone)]
pub struct Options {
    /// The snapshot folder; an empty one takes every document that is found.
    pub spec_dir: PathBuf,
    /// The docs page.
    pub docs_url: Option<Url>,
    /// Documents that are named by hand: service, address.
    pub specs: Vec<(String, Url)>,
    /// A folder of documents that were saved by hand; then there is no docs page.
    pub from_dir: Option<PathBuf>,
    /// The only services that are wanted; all when empty.
    pub services: Vec<String>,
    /// Hosts that may be asked besides the docs page's: `host` or `host:port`.
    pub allow_hosts: Vec<String>,
    /// Write nothing.
    pub dry_run: bool,
    /// Limits of a download.
    pub limits: Limits,
    /// How to wait between attempts.
    pub sleep: Arc<dyn Sleep>,
}

impl Options {
    /// Options for a snapshot folder, with nothing to fetch yet.
    #[must_use]
    pub fn new(spec_dir: impl Into<PathBuf>) -> Self {
        Self {
            spec_dir: spec_dir.into(),
            docs_url: None,
            specs: Vec::new(),
            from_dir: None,
            services: Vec::new(),
            allow_hosts: Vec::new(),
            dry_run: false,
            limits: Limits::default(),
            sleep: Arc::new(TokioSleep),
        }
    }

    /// A client for the hosts that these options allow.
    ///
    /// # Errors
    /// When the machine has no usable TLS set-up.
    pub fn http(&self) -> Result<Http, Error> {
        let mut hosts = Hosts::new();
        for url in self.docs_url.iter().chain(self.specs.iter().map(|(_, url)| url)) {
            hosts.allow_origin(url);
        }
        for host in &self.allow_hosts {
            hosts.allow(host);
        }
        Ok(Http::new(hosts, self.limits.clone())?.with_sleep(self.sleep.clone()))
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options")
            .field("spec_dir", &self.spec_dir)
            .field("docs_url", &self.docs_url.as_ref().map(Url::as_str))
            .field("specs", &self.specs)
            .field("from_dir", &self.from_dir)
            .field("services", &self.services)
            .field("allow_hosts", &self.allow_hosts)
            .field("dry_run", &self.dry_run)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Decides whether a document is usable, before anything of it is written.
pub trait Validate {
    /// Tries the document: it must load, normalise and lower. Gives notes for the report.
    ///
    /// # Errors
    /// When it is not usable; the text says where and why.
    fn validate(&self, slug: &str, document: &Value) -> Result<Vec<String>, String>;
}

impl<F: Fn(&str, &Value) -> Result<Vec<String>, String>> Validate for F {
    fn validate(&self, slug: &str, document: &Value) -> Result<Vec<String>, String> {
        self(slug, document)
    }
}

/// Fetches documents into the snapshot.
///
/// # Errors
/// When there is nothing to do it with: no docs page, no document on it, no readable snapshot folder. What goes wrong with
/// single documents stands in the report, and does not touch their snapshot.
pub async fn run(
    options: &Options,
    validate: &dyn Validate,
    progress: &dyn Progress,
) -> Result<Report, Error> {
    let mut snapshot = Snapshot::open(&options.spec_dir)?;
    let http = options.http()?;
    let collected = collect::collect(options, &http, &snapshot, progress).await?;
    let downloads = download::all(&http, &snapshot, collected.inputs, progress).await;
    let candidates: Vec<Candidate> = downloads.iter().map(download::Download::candidate).collect();
    let mut mapping = map_to_services(&candidates, &snapshot.folder.services, &snapshot.known());
    let wanted =
        |slug: &str| options.services.is_empty() || options.services.iter().any(|service| service == slug);
    if let Some(unknown) = options.services.iter().find(|service| {
        !snapshot
            .folder
            .services
            .iter()
            .any(|entry| entry.slug == **service)
            && !mapping.assigned.iter().any(|assigned| assigned.slug == **service)
    }) {
        let mut known: Vec<_> = mapping
            .assigned
            .iter()
            .map(|assigned| assigned.slug.as_str())
            .chain(mapping.missing.iter().map(String::as_str))
            .collect();
        known.sort_unstable();
        return Err(Error::new(
            Kind::Usage,
            format!("--service {unknown}"),
            "no such service",
            format!("give one of: {}", known.join(", ")),
        ));
    }
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
        .assigned
        .into_iter()
        .zip(downloads)
        .filter(|(assigned, _)| wanted(&assigned.slug))
        .collect();
    pairs.sort_by(|(a, _), (b, _)| a.slug.cmp(&b.slug));
    for (assigned, download) in pairs {
        settle::settle(
            &mut snapshot,
            assigned,
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

/// One label for several documents leaves the reader in doubt which is which.
fn note_shared_labels(report: &mut Report) {
    let mut slugs: BTreeMap<String, Vec<String>> = BTreeMap::new();
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
                .push(format!("the same label as {}", others.join(", ")));
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
