//! `diff`: what changed between two snapshots.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Args, ValueEnum};
use generator::diff::{Approvals, Change, Input, Report, Wire, compare, regenerated};
use generator::write::replace;

use crate::outcome::{Failure, Outcome};
use crate::{output, workspace};

/// What is compared, and how it is printed.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Compares spec/ with what it was in this revision of git.
    #[arg(long, value_name = "REV", conflicts_with_all = ["old", "new"])]
    base: Option<String>,
    /// The old snapshot: a folder such as spec/, or a single document.
    #[arg(long, value_name = "DIR", requires = "new")]
    old: Option<PathBuf>,
    /// The new snapshot; without `--base` and `--old`, spec/ is compared with HEAD.
    #[arg(long, value_name = "DIR", requires = "old")]
    new: Option<PathBuf>,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Writes the whole report to a file; printed Markdown stays short enough for a pull request.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Ends with exit code 1 when there is such a change that spec/approvals.toml does not approve.
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
}

/// How the report is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request.
    Md,
    /// For machines.
    Json,
}

/// What ends with exit code 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A change that breaks Rust callers or the wire.
    Breaking,
    /// A change that breaks the wire.
    WireBreaking,
}

/// Compares and prints.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let report = match (&arguments.old, &arguments.new) {
        (Some(old), Some(new)) => with_root(compare(old, new)?),
        _ => since(arguments.base.as_deref().unwrap_or("HEAD"))?,
    };
    if let Some(path) = &arguments.out {
        let text = match arguments.format {
            Format::Text => untrusted::printable(&report.text()),
            Format::Md => untrusted::printable(&report.full_markdown()),
            Format::Json => untrusted::json(&format!("{:#}\n", report.json())),
        };
        replace(path, text.as_bytes())?;
    }
    match arguments.format {
        Format::Text => output::text(report.text()),
        Format::Md => output::text(report.markdown()),
        Format::Json => output::json(&report.json()),
    }
    let unapproved: Vec<&Change> = match arguments.fail_on {
        Some(FailOn::Breaking) => report.unapproved().collect(),
        Some(FailOn::WireBreaking) => report
            .unapproved()
            .filter(|change| change.wire == Wire::Breaking)
            .collect(),
        None => vec![],
    };
    if unapproved.is_empty() {
        return Ok(Outcome::Fine);
    }
    output::error(
        "breaking changes that nobody approved; where one may go out, say why in spec/approvals.toml:",
    );
    for change in unapproved {
        output::error(format_args!(
            "\"{}\" = \"\"  # {}: {}",
            change.fingerprint, change.service, change.text
        ));
    }
    Ok(Outcome::Differs)
}

/// What changed in spec/ since a revision of git.
pub fn since(revision: &str) -> Result<Report, Failure> {
    let folder =
        tempfile::tempdir().map_err(|error| Failure::Usage(format!("a folder to work in: {error}")))?;
    checkout(revision, folder.path())?;
    let old = folder.path().join("spec");
    let mut report = compare(&old, &workspace::spec())?;
    // A revision from before api.txt has nothing to compare with.
    if let Ok(committed) = git(&[
        "cat-file",
        "blob",
        &format!("{revision}:generated-client/api.txt"),
    ]) {
        let committed = String::from_utf8_lossy(&committed);
        if let Some(change) = regenerated(&Input::read(&old)?, &committed) {
            report.add(change);
            report.approve(&Approvals::read(&workspace::spec().join("approvals.toml"))?);
        }
    }
    Ok(with_root(report))
}

fn with_root(mut report: Report) -> Report {
    report.code_root = "generated-client/src/api/".to_owned();
    report
}

/// The files below spec/ as they were, without touching the work tree.
fn checkout(revision: &str, folder: &Path) -> Result<(), Failure> {
    let listed = git(&["ls-tree", "-r", "-z", "--name-only", revision, "--", "spec/"])?;
    let listed = String::from_utf8_lossy(&listed);
    let mut found = false;
    for path in listed
        .split('\0')
        .filter(|path| !path.is_empty() && !path.starts_with("spec/fixtures/"))
    {
        let text = git(&["cat-file", "blob", &format!("{revision}:{path}")])?;
        replace(&folder.join(path), &text)?;
        found = true;
    }
    if found {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "{revision}: there is no spec/ in this revision"
    )))
}

/// What git says.
pub fn git(arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(workspace::root())
        .output()
        .map_err(|error| {
            Failure::Usage(format!(
                "git: {error}; give two folders with --old and --new instead"
            ))
        })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Failure::Usage(format!("git {}: {said}", arguments.join(" "))))
}
