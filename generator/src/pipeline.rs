//! The stages up to the typed document, for one document and for a whole snapshot folder.

use std::path::Path;

use serde_json::Value;

use crate::config::ClientConfig;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{self, File};
use crate::error::{Error, Stage};
use crate::ir::Api;
use crate::load;
use crate::lower;
use crate::name::{self, Handles, NameLock, Names};
use crate::normalise;
use crate::overlay::Overlay;
use crate::pool;
use crate::spec::{Lock, LockEntry, Origin, SpecDir, canonical_sha256, sha256};

/// A document in canonical form: OpenAPI 3.0.3, overlays applied, references lead to components only.
#[derive(Debug, Clone)]
pub struct Document {
    /// Name of the service.
    pub slug: String,
    /// Title of the service for readers.
    pub title: String,
    /// The canonical document.
    pub value: Value,
    /// Scheme and host of the first server, `https://api.example.com`; empty when the document names none.
    pub origin: String,
    /// Path of the first server, `/tickets`; empty for the root.
    pub base: String,
    /// Where the service is known to be, `/tickets`; empty when nobody says so. Paths that repeat it because the
    /// document's server does not name it are the same operations.
    pub known_base: String,
    /// What was noticed on the way.
    pub findings: Vec<Diagnostic>,
}

impl Document {
    /// Loads and normalises one document, and applies an overlay.
    ///
    /// # Errors
    /// When a stage refuses the document.
    pub fn read(slug: &str, title: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Self, Error> {
        pool::run(|| Self::on_deep_stack(slug, title, bytes, overlay))
    }

    fn on_deep_stack(slug: &str, title: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Self, Error> {
        let mut diagnostics = Diagnostics::new(slug);
        let loaded = load::load(slug, bytes, &mut diagnostics)?;
        let mut value = normalise::normalise(slug, loaded, &mut diagnostics)?;
        if let Some(path) = overlay {
            let text =
                std::fs::read_to_string(path).map_err(|error| Error::io(Stage::Overlay, path, &error))?;
            let name = path.file_name().map(Path::new).unwrap_or(path);
            let name = Path::new("spec/overlays").join(name);
            Overlay::parse(&name, &text)?.apply(&name, &mut value, &mut diagnostics)?;
        }
        let (origin, base) = server(&value);
        let title = if title.is_empty() {
            value
                .pointer("/info/title")
                .and_then(Value::as_str)
                .unwrap_or(slug)
                .trim()
                .to_owned()
        } else {
            title.to_owned()
        };
        Ok(Self {
            slug: slug.to_owned(),
            title,
            value,
            origin,
            base,
            known_base: String::new(),
            findings: diagnostics.finish(),
        })
    }
}

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
    let files = emit::emit(&api, &names)?;
    let calls = emit::calls(&api, &names, krate)?;
    Ok(Generation {
        api,
        names,
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

fn server(document: &Value) -> (String, String) {
    let url = document
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let (origin, path) = split_url(url);
    (origin.to_owned(), path.to_owned())
}

/// `https://host:1/a/b/` → (`https://host:1`, `/a/b`). What is no address of the web has no origin.
pub(crate) fn split_url(url: &str) -> (&str, &str) {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let (origin, path) = match url.find("://") {
        Some(scheme) => {
            let start = scheme + 3;
            let end = url[start..].find('/').map_or(url.len(), |slash| start + slash);
            url.split_at(end)
        }
        None if url.starts_with("//") => return split_url_without_scheme(url),
        None => ("", url),
    };
    let usable = (origin.starts_with("https://") || origin.starts_with("http://"))
        && !origin.contains(['{', '}', ' ', '@', '"', '\\'])
        && origin.chars().all(|c| c.is_ascii_graphic())
        && !origin.ends_with("://");
    let path = path.trim_end_matches('/');
    let path_usable =
        path.starts_with('/') && path.chars().all(|c| c.is_ascii_graphic()) && !path.contains(['"', '\\']);
    (
        if usable { origin } else { "" },
        if path_usable { path } else { "" },
    )
}

fn split_url_without_scheme(url: &str) -> (&str, &str) {
    // The page's own scheme is not known here, so the host cannot be used.
    let path = url[2..].find('/').map_or("", |slash| &url[2 + slash..]);
    ("", path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::split_url;

    #[test]
    fn splits_server_addresses() {
        for (url, origin, path) in [
            (
                "https://api.example.com/tickets",
                "https://api.example.com",
                "/tickets",
            ),
            ("https://api.example.com", "https://api.example.com", ""),
            (
                "https://api.example.com:8443/v1/?x=1",
                "https://api.example.com:8443",
                "/v1",
            ),
            ("/v1", "", "/v1"),
            ("", "", ""),
            ("//api.example.com/v2/", "", "/v2"),
            ("ftp://example.com/x", "", "/x"),
            ("https://{host}/v1", "", "/v1"),
        ] {
            assert_eq!(split_url(url), (origin, path), "{url}");
        }
    }
}
