//! `generate` and `lock`: the only commands that write into the repository without a network.

use generator::diagnostic::Severity;
use generator::write::{Changes, replace, write};

use crate::outcome::{Failure, Outcome};
use crate::{Format, workspace};

/// Generates the client crate.
pub fn run(services: &[String], format: Format) -> Result<Outcome, Failure> {
    let generation = generator::generate(&workspace::spec(), workspace::CRATE)?;
    let mut files = generation.files;
    if !services.is_empty() {
        files = only(files, services, &generation.api, &generation.names)?;
    }
    let mut changes = write(&workspace::api(), &files)?;
    if services.is_empty() {
        let path = workspace::calls();
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&generation.calls.text) {
            replace(&path, generation.calls.text.as_bytes())?;
            changes.changed.push(path);
        }
    }
    let names = generation.names.lock.to_text();
    if std::fs::read_to_string(workspace::names()).ok().as_ref() != Some(&names) {
        replace(&workspace::names(), names.as_bytes())?;
        changes.changed.push(workspace::names());
    }
    report(
        &changes,
        &generation.findings,
        generation.api.operation_count(),
        format,
    );
    Ok(Outcome::Fine)
}

/// Writes `spec.lock` anew.
pub fn lock() -> Result<Outcome, Failure> {
    let lock = generator::relock(&workspace::spec())?;
    let path = workspace::spec().join("spec.lock");
    replace(&path, lock.to_text()?.as_bytes())?;
    println!("{}: {} documents", workspace::shown(&path), lock.service.len());
    Ok(Outcome::Fine)
}

/// The files of some services, and those of the others as they are on disk.
fn only(
    files: Vec<generator::emit::File>,
    services: &[String],
    api: &generator::ir::Api,
    names: &generator::name::Names,
) -> Result<Vec<generator::emit::File>, Failure> {
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
        .into_iter()
        .filter_map(|file| {
            if modules.iter().any(|module| file.path.starts_with(module)) {
                return Some(file);
            }
            let text = std::fs::read_to_string(root.join(&file.path)).ok()?;
            Some(generator::emit::File { text, ..file })
        })
        .collect())
}

fn report(
    changes: &Changes,
    findings: &[generator::diagnostic::Diagnostic],
    operations: usize,
    format: Format,
) {
    let shown = |paths: &[std::path::PathBuf]| -> Vec<String> {
        paths.iter().map(|path| workspace::shown(path)).collect()
    };
    if format == Format::Json {
        let value = serde_json::json!({
            "operations": operations,
            "added": shown(&changes.added),
            "changed": shown(&changes.changed),
            "removed": shown(&changes.removed),
            "findings": findings,
        });
        println!("{value:#}");
        return;
    }
    for finding in findings
        .iter()
        .filter(|finding| finding.severity > Severity::Note)
    {
        eprintln!("{finding}");
    }
    for (mark, paths) in [
        ("+", &changes.added),
        ("~", &changes.changed),
        ("-", &changes.removed),
    ] {
        for path in shown(paths) {
            println!("{mark} {path}");
        }
    }
    let (added, changed, removed) = (changes.added.len(), changes.changed.len(), changes.removed.len());
    println!("{operations} operations; {added} files added, {changed} changed, {removed} removed");
}
