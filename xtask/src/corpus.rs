//! `corpus`: `new-crate` and `cargo check` over a folder of documents, with a table.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use serde_json::Value;

use crate::outcome::{Failure, Outcome};
use crate::{Format, new_crate, output};

/// What became of one document.
#[derive(Debug, serde::Serialize)]
struct Row {
    document: String,
    operations: usize,
    types: usize,
    lines: usize,
    generate_ms: u128,
    check_ms: u128,
    errors: usize,
    warnings: usize,
    /// Why no crate was made, or the first error of the compiler.
    failure: Option<String>,
}

/// Makes and checks the crates below `out`.
pub fn run(documents: &Path, out: &Path, lints: bool, format: Format) -> Result<Outcome, Failure> {
    let entries = documents
        .read_dir()
        .map_err(|error| Failure::Usage(format!("{}: {error}", documents.display())))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|kind| kind == "json" || kind == "yaml" || kind == "yml")
    });
    paths.sort();
    let mut rows = all(&paths, out, lints, format)?;
    rows.sort_by(|a, b| a.document.cmp(&b.document));
    let failed = rows.iter().filter(|row| row.failure.is_some()).count();
    let warned = rows.iter().filter(|row| row.warnings > 0).count();
    if format == Format::Json {
        output::json(&serde_json::json!({ "documents": rows, "failed": failed, "warned": warned }));
    } else {
        let operations: usize = rows.iter().map(|row| row.operations).sum();
        output::line(format_args!(
            "{} documents, {operations} operations; {failed} failed, {warned} with warnings",
            rows.len()
        ));
    }
    Ok(if failed + warned == 0 {
        Outcome::Fine
    } else {
        Outcome::Differs
    })
}

/// Every document, side by side: the compiler checks one crate on one core.
fn all(paths: &[PathBuf], out: &Path, lints: bool, format: Format) -> Result<Vec<Row>, Failure> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let lock = Mutex::new(None);
    let rows = Mutex::new(Vec::with_capacity(paths.len()));
    let work = |worker: usize| -> Result<(), Failure> {
        let run = Run {
            out,
            // One folder would let one of them wait for the other.
            target: &out.join(format!("target-{worker}")),
            lints,
            lock: &lock,
        };
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            let row = run.one(path)?;
            let mut rows = rows.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            if format == Format::Text {
                print(&row, rows.len() + 1, paths.len());
            }
            rows.push(row);
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = (0..workers.min(paths.len()))
            .map(|worker| scope.spawn(move || work(worker)))
            .collect();
        running.into_iter().try_for_each(|worker| {
            let lost = |_| Failure::Usage("a worker panicked".to_owned());
            worker.join().map_err(lost)?
        })
    })?;
    Ok(rows.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()))
}

/// What one worker needs.
struct Run<'a> {
    out: &'a Path,
    target: &'a Path,
    lints: bool,
    /// The versions of the dependencies: all crates have the same ones, and the first resolves them for all.
    lock: &'a Mutex<Option<String>>,
}

impl Run<'_> {
    fn one(&self, path: &Path) -> Result<Row, Failure> {
        let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let folder = self
            .out
            .join(format!("{}-{}", text(path.file_stem()), text(path.extension())));
        let mut row = Row {
            document: text(path.file_name()),
            operations: 0,
            types: 0,
            lines: 0,
            generate_ms: 0,
            check_ms: 0,
            errors: 0,
            warnings: 0,
            failure: None,
        };
        let start = Instant::now();
        match new_crate::make(&[path.to_owned()], &crate_name(&row.document), &folder) {
            Ok(made) => (row.operations, row.types, row.lines) = (made.operations, made.types, made.lines),
            Err(Failure::Usage(message)) => return Err(Failure::Usage(message)),
            Err(error) => {
                row.failure = Some(error.to_string());
                return Ok(row);
            }
        }
        row.generate_ms = start.elapsed().as_millis();
        self.check(&folder, &mut row)?;
        Ok(row)
    }

    fn check(&self, folder: &Path, row: &mut Row) -> Result<(), Failure> {
        let io = |error: std::io::Error| Failure::Usage(format!("{}: {error}", folder.display()));
        let name = crate_name(&row.document);
        let lock_file = folder.join("Cargo.lock");
        let known = self
            .lock
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .clone();
        if let Some(known) = &known {
            std::fs::write(
                &lock_file,
                known.replace("name = \"THIS\"", &format!("name = \"{name}\"")),
            )
            .map_err(io)?;
        }
        let command = if self.lints { "clippy" } else { "check" };
        let start = Instant::now();
        let output = Command::new(env!("CARGO"))
            .args([command, "--quiet", "--message-format", "json"])
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", self.target)
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .map_err(io)?;
        row.check_ms = start.elapsed().as_millis();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let ours = message["package_id"]
                .as_str()
                .is_some_and(|id| id.contains(&folder.display().to_string()));
            if message["reason"] != "compiler-message"
                || !ours
                || message["message"]["spans"] == serde_json::json!([])
            {
                continue;
            }
            let rendered = message["message"]["rendered"].as_str().unwrap_or_default();
            match message["message"]["level"].as_str() {
                Some("error") => {
                    row.errors += 1;
                    row.failure.get_or_insert_with(|| rendered.to_owned());
                }
                Some("warning") => {
                    row.warnings += 1;
                    output::error(format_args!("{}: {rendered}", row.document));
                }
                _ => {}
            }
        }
        if !output.status.success() && row.failure.is_none() {
            row.errors += 1;
            row.failure = Some(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        if known.is_none() && output.status.success() {
            let text = std::fs::read_to_string(&lock_file).map_err(io)?;
            let text = text.replace(&format!("name = \"{name}\""), "name = \"THIS\"");
            *self.lock.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = Some(text);
        }
        Ok(())
    }
}

/// A name that cargo accepts, made of a file's.
fn crate_name(file: &str) -> String {
    let mut name = String::from("c");
    for c in file.to_ascii_lowercase().chars() {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            name.push(c);
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(60);
    name.trim_end_matches('-').to_owned()
}

fn print(row: &Row, number: usize, of: usize) {
    let outcome = match &row.failure {
        Some(failure) => failure.lines().next().unwrap_or_default().to_owned(),
        None if row.warnings > 0 => format!("{} warnings", row.warnings),
        None => "ok".to_owned(),
    };
    output::line(format_args!(
        "[{number:>3}/{of}] {:<50} {:>5} operations {:>6} types {:>7} lines {:>6} ms {:>7} ms check  {outcome}",
        row.document, row.operations, row.types, row.lines, row.generate_ms, row.check_ms
    ));
}
