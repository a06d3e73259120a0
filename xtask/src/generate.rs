//! `generate` and `lock`: the only commands that write into the repository without a network.

use std::path::PathBuf;

use generator::api;
use generator::diagnostic::{Diagnostic, Severity};
use generator::features::service_features;
use generator::write::{Changes, replace, sweep, write};
use generator::{Error, File, Generation, Stage};

use crate::outcome::{Failure, Outcome};
use crate::{Format, output, workspace};

/// Generates the client crate.
pub fn run(services: &[String], format: Format) -> Result<Outcome, Failure> {
    let mut generation = generator::generate(&workspace::spec(), workspace::CRATE)?;
    let changes = if services.is_empty() {
        publish(&generation)?
    } else {
        generation.files = only(services, &generation)?;
        let mut changes = write(&workspace::api(), &generation.files)?;
        for (path, text) in names(&generation) {
            put(path, &text, &mut changes)?;
        }
        changes
    };
    report(
        &changes,
        &generation.findings,
        generation.api.operation_count(),
        format,
    );
    Ok(Outcome::Fine)
}

/// The files beside `src/api/` that a generation comes to.
pub fn beside(generation: &Generation) -> Result<Vec<(PathBuf, String)>, Error> {
    let items = api::items(&generation.code);
    let mut files = vec![
        (workspace::calls(), generation.calls.text.clone()),
        (workspace::api_txt(), api::text(&items)),
        (
            workspace::manifest(),
            service_features(&read_manifest()?, &generation.code.features())?,
        ),
    ];
    files.extend(names(generation));
    Ok(files)
}

/// `names.toml` and `names.lock`.
fn names(generation: &Generation) -> [(PathBuf, String); 2] {
    let lock = &generation.names.lock;
    [
        (workspace::names(), lock.to_text()),
        (workspace::previous_names(), lock.previous.to_text()),
    ]
}

/// The manifest of the client crate as it is.
pub fn read_manifest() -> Result<String, Error> {
    let path = workspace::manifest();
    std::fs::read_to_string(&path).map_err(|error| Error::io(Stage::Print, &path, &error))
}

/// Writes all that a generation comes to, as far as it differs.
pub fn publish(generation: &Generation) -> Result<Changes, Failure> {
    let mut changes = write(&workspace::api(), &generation.files)?;
    for (path, text) in beside(generation)? {
        if let Some(folder) = path.parent() {
            sweep(folder);
        }
        put(path, &text, &mut changes)?;
    }
    Ok(changes)
}

fn put(path: PathBuf, text: &str, changes: &mut Changes) -> Result<(), Failure> {
    let found = std::fs::read_to_string(&path).ok();
    if found.as_deref() == Some(text) {
        return Ok(());
    }
    replace(&path, text.as_bytes())?;
    let list = if found.is_some() {
        &mut changes.changed
    } else {
        &mut changes.added
    };
    list.push(path);
    Ok(())
}

/// Writes `spec.lock` anew.
pub fn lock() -> Result<Outcome, Failure> {
    let lock = generator::relock(&workspace::spec())?;
    let path = workspace::spec().join("spec.lock");
    replace(&path, lock.to_text()?.as_bytes())?;
    output::line(format_args!(
        "{}: {} documents",
        workspace::shown(&path),
        lock.service.len()
    ));
    Ok(Outcome::Fine)
}

/// The files of some services, and those of the others as they are on disk.
fn only(services: &[String], generation: &Generation) -> Result<Vec<File>, Failure> {
    let Generation {
        api, names, files, ..
    } = generation;
    let mut modules = Vec::new();
    for wanted in services {
        let position = api.services.iter().position(|service| service.slug == *wanted);
        let Some(position) = position else {
            let known: Vec<_> = api.services.iter().map(|service| service.slug.as_str()).collect();
            return Err(Failure::Usage(format!(
                "no service {wanted:?}; there are {}",
                known.join(", ")
            )));
        };
        modules.push(format!("{}/", names.services[position].module));
    }
    let root = workspace::api();
    Ok(files
        .iter()
        .filter_map(|file| {
            if modules.iter().any(|module| file.path.starts_with(module)) {
                return Some(file.clone());
            }
            let text = std::fs::read_to_string(root.join(&file.path)).ok()?;
            let path = file.path.clone();
            Some(File { path, text })
        })
        .collect())
}

fn report(changes: &Changes, findings: &[Diagnostic], operations: usize, format: Format) {
    let shown =
        |paths: &[PathBuf]| -> Vec<String> { paths.iter().map(|path| workspace::shown(path)).collect() };
    if format == Format::Json {
        let value = serde_json::json!({
            "operations": operations,
            "added": shown(&changes.added),
            "changed": shown(&changes.changed),
            "removed": shown(&changes.removed),
            "findings": findings,
        });
        output::json(&value);
        return;
    }
    for finding in findings
        .iter()
        .filter(|finding| finding.severity > Severity::Note)
    {
        output::error(finding);
    }
    for (mark, paths) in [
        ("+", &changes.added),
        ("~", &changes.changed),
        ("-", &changes.removed),
    ] {
        for path in shown(paths) {
            output::line(format_args!("{mark} {path}"));
        }
    }
    let (added, changed, removed) = (changes.added.len(), changes.changed.len(), changes.removed.len());
    output::line(format_args!(
        "{operations} operations; {added} files added, {changed} changed, {removed} removed"
    ));
}
