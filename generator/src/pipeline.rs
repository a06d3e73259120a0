//! From a snapshot folder to the files of the client crate, in memory.

use std::path::Path;

use serde_json::Value;

use crate::calls;
use crate::code::{self, Crate};
use crate::config::ClientConfig;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::error::{Error, Stage};
use crate::file::File;
use crate::ir::Api;
use crate::load;
use crate::lower;
use crate::name::{self, Handles, NameLock, Names};
use crate::print;
use crate::spec::{Lock, LockEntry, Origin, SpecDir, canonical_sha256, sha256};

/// All documents of a snapshot folder, sorted by slug.
///
/// # Errors
/// When a file is missing or a stage refuses a document.
pub fn documents(spec_dir: &Path) -> Result<Vec<Document>, Error> {
    let spec = SpecDir::open(spec_dir)?;
    spec.slugs()?
        .iter()
        .map(|slug| {
            let path = spec.upstream(slug);
            let bytes = std::fs::read(&path).map_err(|error| Error::io(Stage::Load, &path, &error))?;
            let entry = spec.entry(slug);
            let title = entry.map_or("", |entry| entry.title.as_str());
            let mut document = Document::read(slug, title, &bytes, spec.overlay(slug).as_deref())?;
            document.known_base = entry.map(|entry| entry.base.clone()).unwrap_or_default();
            Ok(document)
        })
        .collect()
}

/// What a snapshot folder comes to, in memory.
#[derive(Debug)]
pub struct Generation {
    /// The services.
    pub api: Api,
    /// The names, and the lock that they come to.
    pub names: Names,
    /// The generated part of the client crate.
    pub code: Crate,
    /// Files below `src/api/` of the client crate.
    pub files: Vec<File>,
    /// The tests' list of calls.
    pub calls: File,
    /// What was noticed in the documents.
    pub findings: Vec<Diagnostic>,
}

impl Generation {
    /// What is to be settled before this may be committed: actions of overlays and entries of `client.toml` that no longer
    /// fit, and what a document gets wrong. None of it keeps the rest from being generated.
    #[must_use]
    pub fn unsettled(&self) -> Option<Error> {
        unsettled(&self.findings)
    }
}

fn unsettled(findings: &[Diagnostic]) -> Option<Error> {
    let error = Error::from_findings(Stage::Lower, findings)?;
    Some(error.help(
        "mend documents with overlays in spec/overlays/, whose actions apply before this check, and spec/client.toml by hand",
    ))
}

/// Generates the client crate `krate` of a snapshot folder. Nothing is written.
///
/// # Errors
/// When an input is missing, malformed, differs from `spec.lock`, or says something that cannot be generated.
pub fn generate(spec_dir: &Path, krate: &str) -> Result<Generation, Error> {
    run(spec_dir, krate, true)
}

/// As [`generate`], but goes on past what is [unsettled](Generation::unsettled): stale actions of overlays and
/// entries of `client.toml` are left out, and what a document gets wrong is any value.
///
/// # Errors
/// When an input is missing, malformed or differs from `spec.lock`.
pub fn generate_unsettled(spec_dir: &Path, krate: &str) -> Result<Generation, Error> {
    run(spec_dir, krate, false)
}

fn run(spec_dir: &Path, krate: &str, settled: bool) -> Result<Generation, Error> {
    verify_lock(spec_dir)?;
    let lock = NameLock::read(spec_dir)?.unwrap_or_default();
    let mut api = Api::default();
    let mut findings = Vec::new();
    let spec = SpecDir::open(spec_dir)?;
    for document in documents(spec_dir)? {
        let (mut service, found) = lower::lower(document, &lock)?;
        service.krate = Some(krate.to_owned());
        if let Some(entry) = spec.entry(&service.slug) {
            service.aliases.clone_from(&entry.aliases);
        }
        api.services.push(service);
        findings.extend(found);
    }
    findings.extend(ClientConfig::read(spec_dir)?.apply(&mut api));
    if let Some(error) = unsettled(&findings).filter(|_| settled) {
        return Err(error);
    }
    let names = name::name(&api, Handles::PerDocument, &lock)?;
    let code = code::build(&api, &names);
    let files = print::files(&code)?;
    let calls = calls::calls(&api, &code)?;
    Ok(Generation {
        api,
        names,
        code,
        files,
        calls,
        findings,
    })
}

/// Compares every document with what `spec.lock` records of it.
fn verify_lock(spec_dir: &Path) -> Result<(), Error> {
    let spec = SpecDir::open(spec_dir)?;
    let lock = Lock::read(spec_dir)?;
    for slug in spec.slugs()? {
        let path = spec.upstream(&slug);
        let bytes = std::fs::read(&path).map_err(|error| Error::io(Stage::Load, &path, &error))?;
        let value: Value = serde_json::from_slice(&bytes).map_err(|error| {
            Error::new(
                Stage::Load,
                format!("spec/upstream/{slug}.json"),
                error.to_string(),
            )
        })?;
        let recorded = lock
            .service
            .get(&slug)
            .map(|entry| entry.canonical_sha256.as_str());
        if recorded != Some(canonical_sha256(&value).as_str()) {
            let what = if recorded.is_some() {
                "differs from what spec.lock records"
            } else {
                "is not recorded in spec.lock"
            };
            return Err(Error::new(Stage::Inputs, format!("spec/upstream/{slug}.json"), what)
                .help("after an edit by hand run `cargo xtask lock`; else fetch it again with `cargo xtask fetch`"));
        }
    }
    Ok(())
}

/// The lock of a snapshot folder whose documents were edited by hand: new hashes, everything else as it was.
///
/// # Errors
/// When a document is no OpenAPI document.
pub fn relock(spec_dir: &Path) -> Result<Lock, Error> {
    let spec = SpecDir::open(spec_dir)?;
    let old = Lock::read(spec_dir)?;
    let mut lock = Lock::default();
    for slug in spec.slugs()? {
        let path = spec.upstream(&slug);
        let bytes = std::fs::read(&path).map_err(|error| Error::io(Stage::Load, &path, &error))?;
        let loaded = load::load(&slug, &bytes, &mut Diagnostics::new(&slug))?;
        let canonical = canonical_sha256(&loaded.value);
        let entry = match old.service.get(&slug) {
            Some(entry) if entry.canonical_sha256 == canonical => entry.clone(),
            _ => LockEntry {
                origin: Origin::Reconstructed,
                source: String::new(),
                raw_sha256: sha256(&bytes),
                canonical_sha256: canonical,
                dialect: loaded.version,
                info_version: loaded
                    .value
                    .pointer("/info/version")
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned(),
                etag: None,
                last_modified: None,
            },
        };
        lock.service.insert(slug, entry);
    }
    Ok(lock)
}
