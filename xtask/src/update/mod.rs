//! `update`: fetch, generate, check, and the report of what changed.
//!
//! Everything happens in a copy of the snapshot first. Only when the documents have been fetched and the crate of the new
//! snapshot stands in memory are files of the repository replaced, each whole: first the documents, service by service,
//! then what is generated from them. A run that fails before that changes nothing; one that is killed in between leaves
//! whole files, and `cargo xtask generate` or another `update` finishes the work.

mod commits;
mod names;
mod report;
mod stage;

use std::path::{Path, PathBuf};

use generator::Generation;
use generator::write::{Changes, compare, replace};

use crate::outcome::{Failure, Outcome};
use crate::{Format, check, fetch, generate, output, workspace};
use report::Report;
use stage::Stage;

/// What to fetch, and where the report goes.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    fetch: fetch::Arguments,
    /// Also writes the report here, as Markdown for a pull request.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// Updates the snapshot and what is generated from it.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let spec = arguments.fetch.spec();
    let stage = Stage::copy_of(&spec)?;
    let mut fetched = fetch::fetch(&arguments.fetch, stage.path(), false)?;
    let written: Vec<PathBuf> = fetched.written.iter().map(|path| stage.real(path)).collect();
    fetched.written = fetch::shown(&written);
    fetched.dry_run = arguments.fetch.dry_run;
    let generation = generator::generate_unsettled(stage.path(), workspace::CRATE)
        .map_err(|error| stage.failure(&error))?;
    let before = generator::generate_unsettled(&spec, workspace::CRATE).ok();
    stage.put_names(&generation)?;
    let mut what_changed = generator::diff::compare(&spec, stage.path()).map_err(|error| error.to_string());
    if let Ok(changed) = &mut what_changed {
        changed.code_root = format!("{}/", workspace::shown(&workspace::api()));
    }

    // Another snapshot has no crate: it is fetched, and tried.
    let ours = arguments.fetch.spec_dir.is_none();
    let changes = match (ours, arguments.fetch.dry_run) {
        (false, false) => {
            fetched.written = publish(&stage, &spec)?;
            Changes::default()
        }
        (false, true) => Changes::default(),
        (true, true) => would_change(&generation)?,
        (true, false) => {
            fetched.written = publish(&stage, &spec)?;
            let changes = generate::publish(&generation)?;
            confirm(&generation)?;
            changes
        }
    };
    let outcome = fetch::outcome(&fetched);
    let report = Report::new(fetched, what_changed, before.as_ref(), &generation, &changes);
    if let Some(path) = &arguments.report {
        replace(path, untrusted::printable(&report.markdown()).as_bytes())
            .map_err(|error| Failure::Usage(error.to_string()))?;
    }
    match arguments.fetch.format {
        Format::Json => output::json(&report.json()),
        Format::Text => output::text(report.text()),
    }
    Ok(outcome)
}

/// Replaces the documents that differ.
fn publish(stage: &Stage, spec: &Path) -> Result<Vec<PathBuf>, Failure> {
    let written = generator::snapshot::publish(stage.path(), spec)
        .map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(fetch::shown(&written))
}

/// What `generate` would write.
fn would_change(generation: &Generation) -> Result<Changes, Failure> {
    let mut changes = compare(&workspace::api(), &generation.files)?;
    for (path, text) in generate::beside(generation)? {
        match std::fs::read_to_string(&path) {
            Ok(found) if found == text => {}
            Ok(_) => changes.changed.push(path),
            Err(_) => changes.added.push(path),
        }
    }
    Ok(changes)
}

/// As `check` does, on what was just written.
fn confirm(generation: &Generation) -> Result<(), Failure> {
    let differences = check::differences(generation)?;
    if differences.is_empty() {
        return Ok(());
    }
    Err(Failure::Step(format!(
        "what was written is not what was generated; does another program write here?\n{}",
        differences.join("\n")
    )))
}
